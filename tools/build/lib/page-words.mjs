/** Webpack plugin for pages: the first script holds the sentences of the first screens only (src/messages). */
import webpack from 'webpack';

export const pageWords = () =>
  new webpack.NormalModuleReplacementPlugin(/^\.\/from-the-start$/, (resource) => {
    if (/[\\/]src[\\/]messages$/.test(resource.context)) resource.request = './from-the-start-in-page';
  });
