/** How this device looks, moves and guards itself, and the doors to everything rarer. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { wipeBehind } from '../../flow/behind.ts'
import { useHouse } from '../../house/useHouse.ts'
import { useAskLock } from '../../parts/lock/AskLock.tsx'
import { announce } from '../../parts/announce.tsx'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Choices, Switch } from '../../parts/Choices.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { Tongues } from '../../parts/tongue/Tongues.tsx'
import { moving } from '../../words/en/copies.ts'
import { installing } from '../../words/en/installing.ts'
import { reminders } from '../../words/en/reminders.ts'
import { settings } from '../../words/en/settings.ts'
import { tongue } from '../../words/en/device/tongue.ts'
import { words } from '../../words/en.ts'
import { locale } from '../../words/locale.ts'
import { BreathLength } from '../../rooms/breathSeconds/BreathLength.tsx'
import { Them, You } from './You.tsx'

/** Every choice for this device, and the ways to the rarer pages. */
export function Settings() {
  return (
    <Screen title={settings.title} back={{ to: '/us', word: words.app.tabs.us }}>
      <You />
      <Them />
      <Look />
      <Language />
      <Body />
      <Breath />
      <Writing />
      <Discreet />
      <Guard />
      <List>
        <Item title={reminders.name} note={reminders.note} to="/settings/reminders" />
        <Item title={installing.name} note={installing.note} to="/settings/install" />
        <Item title={settings.devices.name} note={settings.devices.note} to="/settings/devices" />
        <Item
          title={settings.recovery.name}
          note={settings.recovery.note}
          to="/settings/recovery"
        />
        <Item title={moving.name} note={moving.note} to="/settings/moving" />
        <Item title={settings.limits.name} note={settings.limits.note} to="/settings/limits" />
        <Item title={settings.leaving.name} note={settings.leaving.note} to="/settings/leaving" />
      </List>
    </Screen>
  )
}

function Part(props: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="part">
      <h2>{props.title}</h2>
      {props.children}
    </section>
  )
}

function Look() {
  const { prefs } = useHouse()
  const { look } = settings
  return (
    <Part title={look.title}>
      <Choices
        label={look.title}
        labelUnseen
        value={prefs.prefs.value.theme}
        onChange={(theme) => prefs.change({ theme })}
        choices={[
          { value: 'system', word: look.system },
          { value: 'light', word: look.light },
          { value: 'dark', word: look.dark },
        ]}
      />
    </Part>
  )
}

function Language() {
  const { drafts } = useHouse()
  return (
    <Part title={tongue.title}>
      <p class="soft small">{tongue.hint}</p>
      <Tongues before={drafts.kept} />
    </Part>
  )
}

function Body() {
  const { prefs } = useHouse()
  const { body } = settings
  const { still, haptics, sound } = prefs.prefs.value
  return (
    <Part title={body.title}>
      <Switch
        label={body.still}
        hint={body.stillHint}
        on={still}
        onChange={(on) => prefs.change({ still: on })}
      />
      <Switch
        label={body.haptics}
        hint={body.hapticsHint}
        on={haptics}
        onChange={(on) => prefs.change({ haptics: on })}
      />
      <Switch
        label={body.sound}
        hint={body.soundHint}
        on={sound}
        onChange={(on) => prefs.change({ sound: on })}
      />
    </Part>
  )
}

function Breath() {
  const { status } = useHouse()
  if (status.value.couple !== 'paired') return null
  const { breath } = settings
  return (
    <Part title={breath.title}>
      <p class="soft small">{breath.hint}</p>
      <BreathLength />
    </Part>
  )
}

function Writing() {
  const { prefs } = useHouse()
  const { coach } = settings
  if (!locale.coachReads)
    return (
      <Part title={coach.title}>
        <p class="soft small">{coach.hint}</p>
      </Part>
    )
  return (
    <Part title={coach.title}>
      <Switch
        label={coach.on}
        hint={coach.hint}
        on={prefs.prefs.value.coach}
        onChange={(on) => prefs.change({ coach: on })}
      />
      <List>
        <Item title={coach.knows} note={coach.knowsNote} to="/settings/coach" />
      </List>
    </Part>
  )
}

function Discreet() {
  const { prefs } = useHouse()
  const { discreet } = settings
  const { quietTitle, leaveTo } = prefs.prefs.value
  return (
    <Part title={discreet.title}>
      <p class="soft small">{discreet.about}</p>
      <Choices
        label={discreet.to}
        value={leaveTo}
        onChange={(to) => prefs.change({ leaveTo: to })}
        choices={[
          { value: 'weather', word: discreet.weather },
          { value: 'encyclopedia', word: discreet.encyclopedia },
          { value: 'blank', word: discreet.blank },
        ]}
      />
      <Switch
        label={discreet.quiet}
        hint={discreet.quietHint}
        on={quietTitle}
        onChange={(on) => prefs.change({ quietTitle: on })}
      />
      <WipeDrafts />
      <List>
        <Item title={settings.behind.name} note={settings.behind.note} to="/settings/private" />
      </List>
    </Part>
  )
}

function WipeDrafts() {
  const { drafts, device } = useHouse()
  const { discreet } = settings
  const [asking, setAsking] = useState(false)
  const wipe = () => {
    setAsking(false)
    void Promise.all([drafts.wipe(), wipeBehind(device)]).then(() => announce(discreet.wiped))
  }
  return (
    <div class="row">
      <Quiet onPress={() => setAsking(true)}>{discreet.wipe}</Quiet>
      {asking && (
        <Sheet title={discreet.wipeSure} onClose={() => setAsking(false)}>
          <p>{discreet.wipeNote}</p>
          <Primary onPress={wipe}>{discreet.wipeYes}</Primary>
          <Plain onPress={() => setAsking(false)}>{words.app.cancel}</Plain>
        </Sheet>
      )}
    </div>
  )
}

function Guard() {
  const { device, status, router } = useHouse()
  const { lock } = settings
  const { passphrase, passkey } = status.value.protection
  const guarded = passphrase || passkey
  const { first, question } = useAskLock()
  return (
    <Part title={lock.title}>
      <p class="soft small" role="status">
        {guarded ? lock.on : lock.off}
      </p>
      <div class="row">
        {guarded && <Quiet onPress={() => void device.lock()}>{lock.now}</Quiet>}
        <Quiet onPress={() => router.go('/start/lock')}>{guarded ? lock.change : lock.add}</Quiet>
        {guarded && (
          <Quiet onPress={() => first(() => void device.stopAsking())}>{lock.remove}</Quiet>
        )}
      </div>
      {question}
    </Part>
  )
}
