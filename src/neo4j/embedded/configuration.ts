/** Procedures that our statements call; beside Neo4j's own, a plugin's would be loaded only if it were listed. */
const procedures = ['db.awaitIndexes', 'db.index.fulltext.queryNodes', 'dbms.components'];

/** What a server may take of the machine's memory, in Java's way: `512m`, `4g`. */
export interface ServerMemory {
  /** The most for statements and their results. */
  readonly heap: string;
  /** For what is read of the graph's files. */
  readonly pageCache: string;
}

/** Enough for some 100,000 entries. */
export const defaultMemory: ServerMemory = { heap: '1g', pageCache: '256m' };

/** The text of neo4j.conf for a server that only this machine reaches, on that Bolt port. */
export function configuration(port: number, { pageCache }: ServerMemory): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.bolt.connection_keep_alive': '5s',
    'server.http.enabled': false,
    'server.https.enabled': false,
    'server.memory.pagecache.size': pageCache,
    'dbms.security.auth_enabled': true,
    'dbms.security.allow_csv_import_from_file_urls': false,
    'dbms.security.procedures.allowlist': procedures.join(','),
    'dbms.usage_report.enabled': false,
    'db.transaction.timeout': '30s',
    'db.lock.acquisition.timeout': '5s',
    'db.memory.transaction.max': '256m',
    'db.logs.query.enabled': 'INFO',
    'db.logs.query.threshold': '1s',
    'db.logs.query.parameter_logging_enabled': false,
    'db.tx_log.preallocate': false,
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': '64M size',
    // Two such waits follow the last checkpoint, and would make every stop 10 s longer for nothing.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '100ms',
    'internal.dbms.bolt.local_enabled': false,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
