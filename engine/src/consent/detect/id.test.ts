import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'

const CHAT = { afterMarketing: false, options: [] }

describe('Indonesian', () => {
  test.each([
    'tolong jangan hubungi saya lagi',
    'hapus nomor hp saya dari sistem',
    'saya tidak ingin menerima pesan lagi',
    'gak usah wa saya lagi',
    'berhenti ngirim pesan',
    'tolong keluarkan saya dari grup ini',
    'saya mencabut persetujuan saya',
    'jgn spam dong',
    'BERHENTI MENGHUBUNGI SAYA',
    'mohon agar nomor ini tidak dihubungi',
    'saya tidak mengizinkan kalian mengirim pesan',
    'nomor saya mohon dihilangkan dari database kalian',
    'tidak usah follow up saya lagi',
    'tak payah hantar mesej lagi',
  ])('"%s" stops everything at once', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all' })
  })

  test.each([
    'bagaimana cara berhenti berlangganan?',
    'saya blokir nomor ini',
    'salah nomor mas',
    'saya ngga pernah daftar',
    'dapat nomor saya dari mana',
    'tidak ada gunanya kirim info ke saya',
    'cukup sampai sini aja ya',
    'gue udah bilang ga mau',
    'saya jangan',
    'jangan ke nomor pribadi saya',
  ])('"%s" is worth a question', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely' })
  })

  test.each(['tolong stop promo', 'jangan kirim iklan lagi', 'gak butuh penawaran'])(
    '"%s" stops offers only',
    (text) => {
      expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', scope: 'marketing' })
    },
  )

  test.each([
    'jangan berhenti kirim info ya',
    'saya mau batalkan booking',
    'jangan kirim hari ini',
    'kalau balas stop gimana?',
    'mau pesan nasi goreng dua',
    'tidak mau yang biru',
    'jangan lupa kirim invoice',
    'mau ganti nomor hp, yang lama jangan dipakai lagi',
    'katanya kalau berhenti langganan masih kena biaya',
    'gausah telp ya wa aja',
    'jangan kirim ke kantor',
    'saya ga mau terima barang rusak',
    'nomor antrian saya dihapus?',
    'jangan telat kirim lagi ya',
    'tidak mau ketinggalan info promo',
  ])('"%s" says nothing about stopping', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'none', certainty: null })
  })

  test('there are words to come back and for help', () => {
    expect(detect('BERLANGGANAN', CHAT).intent).toBe('opt-in')
    expect(detect('BANTUAN', CHAT).intent).toBe('help')
  })
})
