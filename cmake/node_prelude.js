// Goes before the program's own loader when it runs under Node.js: Node.js 18 and later have `fetch`,
// and the loader of older Emscripten versions takes that for a browser. Inside this file it is unknown.
var fetch;
// The program sees the environment that it was started in (LANG, NO_COLOR, the tests' shards).
Module['preRun'] = () => {
  if (typeof ENV !== 'undefined') Object.assign(ENV, process.env);
};
