/** A menu closes by Escape, or by a press elsewhere. */
export const closeMenus = () => {
  const open = () =>
    document.querySelectorAll<HTMLDetailsElement>('details:is(.minga-account, .minga-work)[open]')
  document.addEventListener('click', (event) => {
    for (const menu of open()) if (!menu.contains(event.target as Node)) menu.open = false
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    for (const menu of open()) {
      menu.open = false
      menu.querySelector('summary')?.focus()
    }
  })
}
