/** Leaves areas of messages out of a bundle that never says them. A missing sentence throws when said. */
import webpack from 'webpack';

/** What the custom functions say, in every host; file names under src/messages/<language>. */
export const SAID_BY_FUNCTIONS = [
  ...['assessment', 'attainment', 'decision', 'decision-needs', 'decision-rules', 'doctor', 'functions'],
  ...['store', 'table'],
];

/** Leaves out the areas named: `without('cli', 'sheets')`. */
export const without = (...areas) => leaveOut((area) => areas.includes(area));

/** Leaves out all but the areas named. */
export const only = (...areas) => leaveOut((area) => !areas.includes(area));

function leaveOut(unsaid) {
  return new webpack.NormalModuleReplacementPlugin(/^\.\/[\w-]+$/, (resource) => {
    if (!/src[\\/]messages[\\/](?:vi|en)$/.test(resource.context)) return;
    const area = resource.request.slice(2);
    if (!unsaid(area)) return;
    const name = area.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    resource.request = `data:text/javascript,export const ${name} = {};`;
  });
}
