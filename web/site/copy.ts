/** Gives every text to be pasted elsewhere a button that copies it, and says that it is done. */
for (const text of document.querySelectorAll<HTMLElement>('pre[data-copy]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.ariaLive = 'polite';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent ?? '');
      button.textContent = 'Copied';
    } catch {
      // Where the browser does not let a page copy, as over plain HTTP, the text is marked to be copied by hand.
      getSelection()?.selectAllChildren(text);
      button.textContent = 'Marked: copy it with your keyboard';
    }
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 3_000);
  });
  text.before(button);
}
