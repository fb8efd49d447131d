/** The mark of the offer to put Mend on a home screen: kept on this device alone. */

/** Under it lies whether its page was seen here, or the offer put away. */
export const installMark = 'install'
