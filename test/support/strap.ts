/** A heart-rate strap, as the browser's own Bluetooth emulation plays it. */
import type { Pair } from '../two.ts'

export const bluetoothArgs = ['--enable-features=WebBluetooth']

const address = '09:09:09:09:09:09'
const standard = (short: string) => `0000${short}-0000-1000-8000-00805f9b34fb`
const [heartRate, measurement, configuration] = ['180d', '2a37', '2902'].map(standard)

/** A strap that Ana wears: it beats as fast as it is told. The pair needs `bluetoothArgs`. */
export async function putOnStrap({ ana, browser }: Pair) {
  let bpm = 72
  const bluetooth = await browser.newBrowserCDPSession()
  await bluetooth.send('BluetoothEmulation.enable', { state: 'powered-on', leSupported: true })
  await bluetooth.send('BluetoothEmulation.simulatePreconnectedPeripheral', {
    address,
    name: 'Strap',
    manufacturerData: [],
    knownServiceUuids: [heartRate ?? ''],
  })
  bluetooth.on('BluetoothEmulation.gattOperationReceived', ({ type }) => {
    void (type === 'discovery' ? offerHeartRate() : Promise.resolve()).then(() =>
      bluetooth.send('BluetoothEmulation.simulateGATTOperationResponse', {
        address,
        type,
        code: 0,
      }),
    )
  })
  const offerHeartRate = async () => {
    const { serviceId } = await bluetooth.send('BluetoothEmulation.addService', {
      address,
      serviceUuid: heartRate ?? '',
    })
    const { characteristicId } = await bluetooth.send('BluetoothEmulation.addCharacteristic', {
      serviceId,
      characteristicUuid: measurement ?? '',
      properties: { notify: true, read: true },
    })
    await bluetooth.send('BluetoothEmulation.addDescriptor', {
      characteristicId,
      descriptorUuid: configuration ?? '',
    })
  }
  bluetooth.on(
    'BluetoothEmulation.characteristicOperationReceived',
    ({ characteristicId, type }) => {
      const data = type === 'read' ? { data: Buffer.from([0, bpm]).toString('base64') } : {}
      const answer = { characteristicId, type, code: 0, ...data }
      // The page may have let go of the strap meanwhile.
      bluetooth
        .send('BluetoothEmulation.simulateCharacteristicOperationResponse', answer)
        .catch(() => undefined)
    },
  )
  const chooser = await ana.context.newCDPSession(ana.page)
  await chooser.send('DeviceAccess.enable')
  let chosen = ''
  chooser.on('DeviceAccess.deviceRequestPrompted', ({ id, devices }) => {
    const [device] = devices
    if (device === undefined || chosen === id) return
    chosen = id
    void chooser.send('DeviceAccess.selectPrompt', { id, deviceId: device.id })
  })
  return {
    beat: (next: number) => {
      bpm = next
    },
    takeOff: () => bluetooth.send('BluetoothEmulation.simulateGATTDisconnection', { address }),
  }
}
