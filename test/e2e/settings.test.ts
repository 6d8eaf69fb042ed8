import { afterAll, describe, expect, test } from 'vitest'
import { type Basta, closeBrowser, noBrowser, openBrowser, startBasta } from './browser.ts'

afterAll(closeBrowser)

describe.skipIf(noBrowser)('settings', () => {
  test('a webhook that may not be says why at its field, in the language of the screen', async () => {
    const basta = await startBasta({ allowPrivateWebhooks: false })
    const page = await (await openBrowser({ locale: 'es-MX' })).newPage()
    await basta.signIn(page)
    await page.goto(`${basta.origin}/settings/webhooks`)
    await page.getByRole('button', { name: 'Añadir un webhook' }).click()
    const dialog = page.getByRole('dialog')
    const address = dialog.getByLabel('Dirección')
    const add = dialog.getByRole('button', { name: 'Añadir un webhook' })
    const said = () => address.evaluate((field) => document.getElementById(`${field.id}-error`)?.textContent ?? '')
    await address.fill('http://crm.example.com/basta')
    await add.click()
    await expect.poll(said).toBe('Use una dirección que empiece con https://.')
    await address.fill('https://10.0.0.7/basta')
    await expect.poll(said).toBe('')
    await add.click()
    await expect.poll(said).toContain('dirección privada 10.0.0.7')
    expect(await basta.api('GET', '/api/webhooks')).toEqual({ items: [] })
  })

  test('settings that two people change at once are kept of both, and the second is told', async () => {
    const basta = await startBasta()
    const page = await (await openBrowser()).newPage()
    await basta.signIn(page)
    await page.goto(`${basta.origin}/settings/account`)
    await page.getByLabel('Name of the business').fill('Café Sol')
    const settings = await basta.api<object>('GET', '/api/settings')
    await basta.api('PUT', '/api/settings', { ...settings, timeZone: 'America/Sao_Paulo' }, { 'if-match': '*' })
    const save = page.getByRole('button', { name: 'Save', exact: true })
    await save.click()
    await page.getByText('Somebody else has changed the settings meanwhile.', { exact: false }).waitFor()
    await expect.poll(() => page.getByLabel('Time zone').inputValue()).toBe('America/Sao_Paulo')
    await save.click()
    await page.getByText('Saved.', { exact: true }).waitFor()
    const both = { business: { name: 'Café Sol' }, timeZone: 'America/Sao_Paulo' }
    expect(await basta.api('GET', '/api/settings')).toMatchObject(both)
  })

  test('people change their own password where they sign in with one: the current one is asked, other sessions end', async () => {
    const basta = await startBasta()
    const [here, elsewhere] = [await invited(basta), await (await openBrowser()).newPage()]
    await elsewhere.request.post(`${basta.origin}/api/session`, { data: { email: EMAIL, secret: 'battery staple' } })
    await here.goto(`${basta.origin}/flows`)
    await here.getByRole('button', { name: /^Account/ }).click()
    await here.getByRole('link', { name: 'Change my password' }).click()
    await here.getByLabel('Current password').fill('guess')
    await here.getByLabel('New password').fill('another staple')
    await here.getByRole('button', { name: 'Change the password' }).click()
    await here.getByText('That is not your current password.').waitFor()
    await here.getByLabel('Current password').fill('battery staple')
    await here.getByRole('button', { name: 'Change the password' }).click()
    await here.getByText('The password is changed.', { exact: false }).waitFor()
    expect((await here.request.get(`${basta.origin}/api/me`)).status()).toBe(200)
    expect((await elsewhere.request.get(`${basta.origin}/api/me`)).status()).toBe(401)

    const owner = await (await openBrowser()).newPage()
    await basta.signIn(owner)
    await owner.goto(`${basta.origin}/settings/me`)
    // Their password came with the server; they may choose one of their own as well.
    await owner.getByLabel('Current password').waitFor()
  })
})

const EMAIL = 'ana@example.com'

/** Somebody who has just set their first password. */
async function invited(basta: Basta) {
  const { link } = await basta.api<{ link: string }>('POST', '/api/people', {
    name: 'Ana',
    email: EMAIL,
    role: 'viewer',
  })
  const page = await (await openBrowser()).newPage()
  const data = { token: new URL(link).searchParams.get('invitation'), password: 'battery staple' }
  await page.request.post(`${basta.origin}/api/invitation`, { data })
  return page
}
