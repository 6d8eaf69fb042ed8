import { QueryClientProvider } from '@tanstack/react-query'
import { Redirect, Route, Switch } from 'wouter'
import { Problem } from '../api/http.ts'
import { ME, queryClient, useMe } from '../api/queries.ts'
import { appTexts } from '../i18n/app.ts'
import { LanguageProvider, useTexts } from '../i18n/language.tsx'
import { expectFlow } from '../screens/flow/opened-flow.ts'
import { lazily } from '../ui/lazily.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { EmptyState, Page } from '../ui/page.tsx'
import { AccountTimeZone } from '../ui/time-zone.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Frame } from './frame.tsx'

// Each screen is loaded when it is opened first.
const Contact = lazily(() => import('../screens/contacts/contact.tsx').then((m) => m.ContactScreen))
const Contacts = lazily(() => import('../screens/contacts/contacts.tsx').then((m) => m.ContactsScreen))
const Emulator = lazily(() => import('../screens/emulator/emulator.tsx').then((m) => m.Emulator))
const FlowEditor = lazily(() => import('../screens/flow/flow.tsx').then((m) => m.FlowScreen))
const Flows = lazily(() => import('../screens/flows/flows.tsx').then((m) => m.FlowsScreen))
const Help = lazily(() => import('../screens/help/help.tsx').then((m) => m.HelpScreen))
const HelpList = lazily(() => import('../screens/help/help.tsx').then((m) => m.HelpList))
const Insights = lazily(() => import('../screens/insights/insights.tsx').then((m) => m.InsightsScreen))
const Settings = lazily(() => import('../screens/settings/settings.tsx').then((m) => m.SettingsScreen))
const SignIn = lazily(() => import('../screens/sign-in/sign-in.tsx').then((m) => m.SignInScreen))
const TryFlow = lazily(() => import('../screens/try-flow/try-flow.tsx').then((m) => m.TryFlowScreen))
const Unsubscribes = lazily(() => import('../screens/unsubscribes/unsubscribes.tsx').then((m) => m.UnsubscribesScreen))
const Words = lazily(() => import('../screens/words/words.tsx').then((m) => m.WordsScreen))

/** Asks for all that the first screen needs at once, instead of one after another: code, who is signed in, the flow. */
export function prefetch(path: string): void {
  const [, flowId] = /^\/flows\/([\w-]+)/.exec(path) ?? []
  if (flowId === undefined) return
  void FlowEditor.load()
  void queryClient.prefetchQuery(ME)
  expectFlow(flowId)
}

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider>
        <ErrorBoundary>
          <Switch>
            <Route path="/sign-in" component={SignIn} />
            <Route path="/phone" component={Emulator} />
            <Route path="/try/:token">{({ token }) => <TryFlow token={token} />}</Route>
            <Route component={SignedIn} />
          </Switch>
        </ErrorBoundary>
      </LanguageProvider>
    </QueryClientProvider>
  )
}

function SignedIn() {
  const me = useMe()
  if (me.error instanceof Problem && me.error.status === 401) return <Redirect to="/sign-in" replace />
  return (
    <Loaded query={me}>
      {(signedIn) => (
        <AccountTimeZone>
          <Frame me={signedIn}>
            <ErrorBoundary>
              <Switch>
                <Route path="/">
                  <Redirect to="/flows" replace />
                </Route>
                <Route path="/flows" component={Flows} />
                <Route path="/flows/:id/*?">{({ id }) => <FlowEditor key={id} id={id} />}</Route>
                <Route path="/contacts" component={Contacts} />
                <Route path="/contacts/:id">{({ id }) => <Contact key={id} id={id} />}</Route>
                <Route path="/unsubscribes" component={Unsubscribes} />
                <Route path="/words" component={Words} />
                <Route path="/insights" component={Insights} />
                <Route path="/help" component={HelpList} />
                <Route path="/help/:code">{({ code }) => <Help code={code} />}</Route>
                <Route path="/settings/*?" component={Settings} />
                <Route component={NotHere} />
              </Switch>
            </ErrorBoundary>
          </Frame>
        </AccountTimeZone>
      )}
    </Loaded>
  )
}

function NotHere() {
  const texts = useTexts(appTexts)
  return (
    <Page title={texts.notHere}>
      <EmptyState text={texts.notHere} action={<a href="/flows">{texts.backToFlows}</a>} />
    </Page>
  )
}
