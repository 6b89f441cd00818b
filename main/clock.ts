/** Milliseconds since 1970-01-01 UTC. Passed to services so that tests own the time. */
export type Clock = () => number;
