// In the browser of who has not shown a key: asks for it, keeps it as long as the tab is open, and asks again with it.
(() => {
  const NAME = 'zhibu key';
  const main = document.querySelector('main');
  const said = document.getElementById('said');
  const input = document.getElementById('key');

  function ask(text) {
    if (text !== undefined) said.textContent = text;
    main.hidden = false;
    input.focus();
  }

  function refuseKey() {
    sessionStorage.removeItem(NAME);
    ask(said.dataset.wrong);
  }

  async function open(key) {
    // no header can hold it, so no key is like this
    if (!/^[ -~]+$/.test(key)) return refuseKey();
    const headers = { accept: 'text/html, */*;q=0.5', authorization: `Bearer ${key}` };
    const response = await fetch(location.href, { headers });
    if (response.status === 401) return refuseKey();
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok) return ask(await readRefusal(response, type));
    if (type.startsWith('text/html')) return showPage(await response.text(), key);
    const disposition = response.headers.get('content-disposition') ?? '';
    const address = URL.createObjectURL(await response.blob());
    if (type.startsWith('image/')) return showPicture(address);
    save(address, disposition);
  }

  async function readRefusal(response, type) {
    const text = await response.text();
    return type.includes('json') ? (JSON.parse(text).errors?.[0]?.message ?? text) : text;
  }

  // the page asks with the key as well, of this server alone
  function showPage(html, key) {
    const plain = window.fetch.bind(window);
    window.fetch = (asked, options) => {
      const request = new Request(asked, options);
      if (new URL(request.url).origin === location.origin && !request.headers.has('authorization')) {
        request.headers.set('authorization', `Bearer ${key}`);
      }
      return plain(request);
    };
    document.open();
    document.write(html);
    document.close();
  }

  function showPicture(address) {
    const picture = document.createElement('img');
    picture.src = address;
    picture.alt = document.title;
    document.body.replaceChildren(picture);
  }

  function save(address, disposition) {
    const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(disposition) ?? [];
    const link = document.createElement('a');
    link.href = address;
    link.download = encoded === undefined ? 'zhibu' : decodeURIComponent(encoded);
    link.click();
    document.querySelector('form').hidden = true;
    ask(`${said.dataset.saved}${link.download}`);
  }

  const tryKey = (key) => open(key).catch(() => ask(said.dataset.unreachable));
  document.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const key = input.value.trim();
    input.value = '';
    sessionStorage.setItem(NAME, key);
    tryKey(key);
  });
  const kept = sessionStorage.getItem(NAME);
  if (kept === null) ask();
  else tryKey(kept);
})();
