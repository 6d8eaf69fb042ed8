import { useView, useViewStore } from '../../document/view-store.ts'
import { flowTexts } from '../../i18n/flow.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Outline } from '../../outline/outline.tsx'
import { Palette } from '../../palette/palette.tsx'
import { Tabs } from '../../ui/tabs.tsx'

/** The steps that can be added, or those that there are, as a tree. */
export function LeftPanel() {
  const texts = useTexts(flowTexts)
  const view = useViewStore()
  const left = useView((state) => state.left)
  return (
    <aside className="left-panel" aria-label={texts.leftPanel}>
      <Tabs
        label={texts.leftPanel}
        selected={left}
        onSelect={(key) => view.setState({ left: key })}
        tabs={[
          { key: 'palette', label: texts.addStep, panel: () => <Palette /> },
          { key: 'outline', label: texts.outline, panel: () => <Outline /> },
        ]}
      />
    </aside>
  )
}
