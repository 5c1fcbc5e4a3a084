// What a tab remembers. Storage may be blocked, null or full; starting must not depend on it.

const PREFIX = "waymark:";

const attempt = (action, otherwise = null) => {
  try {
    return action();
  } catch {
    return otherwise;
  }
};
// The name on this host of what the app knows by a name.
const own = (name) => SITE + name.slice(PREFIX.length);
const remembered = (key) => attempt(() => sessionStorage.getItem(own(key)));
const remember = (key, value) =>
  attempt(() => {
    sessionStorage.setItem(own(key), value);
    return sessionStorage.getItem(own(key)) === value;
  }, false);
const forget = (key) => attempt(() => sessionStorage.removeItem(own(key)));
