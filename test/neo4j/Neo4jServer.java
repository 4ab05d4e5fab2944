import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.configuration.ssl.SslPolicyConfig;
import org.neo4j.configuration.ssl.SslPolicyScope;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.fs.FileUtils;

/**
 * Neo4j Community on one Bolt port, without authentication. Arguments: data folder, port, "temporary" where the folder
 * goes with the server, and the folder of a private.key and public.crt where TLS is to be spoken. Ends when stdin closes.
 */
public class Neo4jServer {
    public static void main(String[] arguments) throws Exception {
        var address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
        var builder = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 128L * 1024 * 1024)
                .setConfig(GraphDatabaseSettings.check_point_interval_time, Duration.ofMinutes(60));
        if (arguments.length > 3) {
            var policy = SslPolicyConfig.forScope(SslPolicyScope.BOLT);
            builder.setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.REQUIRED)
                    .setConfig(policy.enabled, true)
                    .setConfig(policy.base_directory, Path.of(arguments[3]));
        }
        var service = builder.build();
        System.out.println("ready");
        while (System.in.read() >= 0) { /* the parent process is alive */ }
        service.shutdown();
        if (arguments[2].equals("temporary")) FileUtils.deleteDirectory(Path.of(arguments[0]));
        System.exit(0);
    }
}
