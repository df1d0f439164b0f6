/**
 * Mails that one process has on their way at a time, each over a connection that is kept for the next. When it is
 * killed, no more than that can go out again.
 */
export const underWay = 4
