/** As a limit is told to a person: whole megabytes, never more than there are. */
export const megabytes = (bytes: number): number => Math.floor(bytes / 1_000_000)
