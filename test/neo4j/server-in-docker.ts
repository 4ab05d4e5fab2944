import type { Neo4jServer } from './server.js';

const image = 'neo4j:5.26-community';

/** Neo4j in a container, by Testcontainers. @throws where no Docker engine answers or the image cannot be had. */
export const startInDocker = async (): Promise<Neo4jServer> => {
  const { getContainerRuntimeClient } = await import('testcontainers');
  await getContainerRuntimeClient();
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(image).start();
  return {
    uri: container.getBoltUri(),
    username: container.getUsername(),
    password: container.getPassword(),
    how: `a container of ${image}`,
    stop: async () => {
      await container.stop();
    },
  };
};
