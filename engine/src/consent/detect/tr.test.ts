import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'

const CHAT = { afterMarketing: false, options: [] }

describe('Turkish', () => {
  test.each([
    'Lütfen beni aramayın ve mesaj göndermeyin',
    'Artık sizden haber almak istemiyorum',
    'numaramı rehberinizden silin',
    'bana yazma bir daha',
    'ya bi rahat verin',
    'beni listeden çıkar',
    'Mesaj Göndermeyi Kesin',
    'SIZDEN MESAJ ISTEMIYORUM',
    'onayımı geri çekiyorum',
    'Bana ulaşmayı kesin',
    'artk mesaj atmyn',
    'tarafıma hiçbir bilgilendirme yapılmasını istemiyorum',
    'Tarafıma bundan sonra ileti gönderilmemesini rica ederim',
    'beni bi salın artık',
  ])('"%s" stops everything at once', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all' })
  })

  test.each([
    'bu mesajları nasıl durdurabilirim',
    'her gün mesaj atıyorsunuz bıktım artık',
    'engellicem sizi',
    'yanlış numara',
    'yeter artık ya',
    'numaramı nereden buldunuz',
    'numaramı silmezseniz avukatım konuşur',
    'Sizden mesaj almamak için ne yapmam gerekiyor?',
    'artık ilişkimiz kalmadı',
    'ben vazgeçtim bu haber bülteninden',
    'niye bana yazıyorsunuz hala',
    'çıkarın beni oradan',
  ])('"%s" is worth a question', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely' })
  })

  test.each(['kampanya mesajı istemiyorum', 'reklam atmayın'])('"%s" stops offers only', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', scope: 'marketing' })
  })

  test.each([
    'sakın göndermeyi bırakmayın',
    'randevumu iptal edin',
    'bugün göndermeyin yarın evde olacağım',
    'Ret yazarsam ne olur?',
    'poşet istemiyorum',
    'mesaj gelmedi',
    'çıkış saati kaçta',
    'Fiyat listesi için mesaj yazmak istemiyorum, arar mısınız',
    'Mesaj atmaya devam edin lütfen',
    'lütfen soğan eklemeyin',
    'mesaj atsanız yeter ben görürüm',
    'Yeter ki bana zamanında gelsin, başka bir şey istemem',
    'bana küçük beden göndermeyin',
    'aramayı bırakın yazın',
    'bana soğuk yemek göndermeyin lütfen',
    'davet listesinden Ayşe yi çıkarın',
  ])('"%s" says nothing about stopping', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'none', certainty: null })
  })

  test('there are words to come back and for help', () => {
    expect(detect('BAŞLAT', CHAT).intent).toBe('opt-in')
    expect(detect('YARDIM', CHAT).intent).toBe('help')
  })
})
