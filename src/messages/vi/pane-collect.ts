/** The pages of the collection forms. */
export const paneCollect = {};
