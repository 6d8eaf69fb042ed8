import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { Problem } from '../api/http.ts'
import { queryClient, useMe } from '../api/queries.ts'
import { appTexts } from '../i18n/app.ts'
import { LanguageProvider, useTexts } from '../i18n/language.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { EmptyState, Page } from '../ui/page.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Frame } from './frame.tsx'

// Each screen is loaded when it is opened first.
const Contact = lazy(() => import('../screens/contacts/contact.tsx').then((m) => ({ default: m.ContactScreen })))
const Contacts = lazy(() => import('../screens/contacts/contacts.tsx').then((m) => ({ default: m.ContactsScreen })))
const Emulator = lazy(() => import('../screens/emulator/emulator.tsx').then((m) => ({ default: m.Emulator })))
const FlowEditor = lazy(() => import('../screens/flow/flow.tsx').then((m) => ({ default: m.FlowScreen })))
const Flows = lazy(() => import('../screens/flows/flows.tsx').then((m) => ({ default: m.FlowsScreen })))
const Help = lazy(() => import('../screens/help/help.tsx').then((m) => ({ default: m.HelpScreen })))
const HelpList = lazy(() => import('../screens/help/help.tsx').then((m) => ({ default: m.HelpList })))
const Insights = lazy(() => import('../screens/insights/insights.tsx').then((m) => ({ default: m.InsightsScreen })))
const Settings = lazy(() => import('../screens/settings/settings.tsx').then((m) => ({ default: m.SettingsScreen })))
const SignIn = lazy(() => import('../screens/sign-in/sign-in.tsx').then((m) => ({ default: m.SignInScreen })))
const TryFlow = lazy(() => import('../screens/try-flow/try-flow.tsx').then((m) => ({ default: m.TryFlowScreen })))
const Unsubscribes = lazy(() =>
  import('../screens/unsubscribes/unsubscribes.tsx').then((m) => ({ default: m.UnsubscribesScreen })),
)
const Words = lazy(() => import('../screens/words/words.tsx').then((m) => ({ default: m.WordsScreen })))

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider>
        <ErrorBoundary>
          <Suspense fallback={null}>
            <Switch>
              <Route path="/sign-in" component={SignIn} />
              <Route path="/phone" component={Emulator} />
              <Route path="/try/:token">{({ token }) => <TryFlow token={token} />}</Route>
              <Route component={SignedIn} />
            </Switch>
          </Suspense>
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
        <Frame me={signedIn}>
          <ErrorBoundary>
            <Suspense fallback={null}>
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
            </Suspense>
          </ErrorBoundary>
        </Frame>
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
