import java.nio.file.Path;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import picocli.CommandLine;

/** `neo4j-admin database import full` into the data folder of Neo4jServer. Arguments: data folder, then the command's own. */
public class Neo4jImport {
    public static void main(String[] arguments) {
        var home = Path.of(arguments[0]);
        var command = new CommandLine(new ImportCommand.Full(new ExecutionContext(home, home.resolve("conf"))));
        var rest = java.util.Arrays.copyOfRange(arguments, 1, arguments.length);
        System.exit(command.execute(rest));
    }
}
