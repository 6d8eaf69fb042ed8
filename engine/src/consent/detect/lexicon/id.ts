import { cross } from './cross.ts'
import { guards, type LanguageLexicon, patterns, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

const NOT =
  'tidak_ tdk_ gak_ ga_ gk_ g_ gx_ nggak_ ngga_ ngak_ enggak_ engga_ ndak_ nda_ tak_ kagak_ kaga_ ora_ teu_ mboten_'

/** Indonesian as it is written and as it is spoken in chats, with words of Malay and Javanese. */
export const id: LanguageLexicon = {
  language: 'id',
  classes: {
    fillers:
      'tolong tlg mohon harap terima_kasih terimakasih makasih makasi trims trimakasih maaf permisi mimin kak gan bang mbak mba pak bu bos sis bro halo yaa dong donk deh sih dulu sekarang segera lah nih atuh kang ah yuk coba selamat_pagi selamat_siang selamat_sore selamat_malam',
    messages:
      'notif notifikasi notifnya notifikasinya pemberitahuan sms_ini pesan_ini pesan_pesan pesannya pesan_otomatis pesan_anda pesan_kalian',
    marketing:
      'iklan iklannya promosi promonya promosinya penawaran penawarannya reklame diskon diskonan iklan_iklan iklan_iklannya promo_promo tawaran tawarannya jualan marketing flash_sale katalog iklan2 iklan2nya iklan2an promo2 promo2nya promo2an promosi2 sale newsletter newsletternya newsletter-nya kartu_kredit',
    everything: 'semuanya semua_pesan segala segala_bentuk apapun apa_pun',
    stuff:
      '<messages> <marketing> pesan pesan2 mesej mesejnya pesen pesab psn wa wanya chat chatnya sms smsnya spam broadcast broadcastnya blast bc info infonya informasi message msg messages pengumuman pengingat kabar undangan lowongan kiriman gituan ginian beginian komunikasi email telepon panggilan promo lowker buletin promo-promo katalognya kirimannya renungan gambar tautan kuis survei',
    jangan: `jangan jgn jangn jng jngn janganlah jgnlah gausah gosah dilarang stop stopp setop berhenti berenti berhentilah brenti hentikan udahan jangan_lagi ojo ojok entong tong jangan_pernah mohon_tidak harap_tidak tolong_tidak mohon_untuk_tidak dimohon_tidak minta_tidak agar_tidak supaya_tidak supaya_ga biar_ga ${cross(NOT, 'usah perlu boleh payah')}`,
    send: `${cross('kirim ngirim mengirim dikirim hubung menghubung dihubung ganggu mengganggu ngganggu diganggu menginfo diinfo informasi diinformasi menginformasi kabar mengabar ngabar dikabar mengingat diingat ngingat tawar menawar nawar ditawar promosi mempromosi dipromosi telepon telpon menelepon menelpon nelpon nelepon ditelepon ditelpon chat ngechat dichat disms diwa ngewa spam dispam nyepam broadcast undang mengundang diundang dimasuk memasuk ditambah menambah ngasih dikasih share dishare hantar menghantar dihantar kontak mengontak dikontak ngontak teror neror diteror usik mengusik diusik', ' i in kan nya lah')} krm krim kirin hub mengontak dikontak ngontak ngechat chatting chat2 dichat wa ngewa wain diwa whatsapp sms smsin disms ngganggu nyepam spamin nyampah telpon telepon telp tlp nelpon nelpun nelepon menelepon ditelpon ditelepon bc blast teror neror diteror ditawarin tawari menawarkan ditawari tag masukin masukkan dimasukkan dimasukin infokan ngabarin ngabari contact message text muncul promosi promosiin iklan cari nyari usik ngusik email pm dm japri nge-chat nge-wa sharing kirim-kirim kirim2 ingatkan ingetin lanjutkan dilanjutkan teruskan diteruskan bagikan gituin diginiin ginian follow_up followup difollow_up fu nge-spam ngespam kasih_tau kasih_tahu kasi_tau beri_tahu beritahu diberitahu dikasih_tau memberitahu`,
    berhenti: `stop setop stopp ${cross('berhenti berenti brenti henti hentikan dihentikan diberhenti memberhenti mati mematikan dimati nonaktif dinonaktif menonaktif setop stop akhir diakhir mengakhir sudah udah disudah', 'kan in i lah')} hentikan dihentikan di_nonaktifkan di_nonaktipkan nonaktipkan dinonaktipkan di_hentikan di_stop menghentikan berhenti berenti brenti brhenti matikn cabut dicabut putus putuskan diputus batalkan dibatalkan membatalkan tutup bubarin hilangkan dihilangkan hapuskan udahan keluar blokir cukupkan cukupin`,
    remove: `${cross('hapus dihapus menghapus keluar dikeluar mengeluar hilang ilang dihilang copot dicopot coret dicoret cabut dicabut lepas lupa singkir disingkir buang dibuang bersih tendang apus diapus', 'kan in i lah')} hapus dihapus menghapus apus hps keluar copot dicopot cabut coret dicoret buang dibuang lepas tarik nonaktifkan nonaktifin keluarken hapusken delete di_delete didelete remove di_remove diremove`,
    number:
      'nomor nomer no nmr nmor nomornya nomorku nomerku nomor_saya no_saya data data_saya kontak kontakku nama nomor_hp akun_wa saya aku gue gw gua sy ane kami beliau me',
    list: 'daftar list listnya list-nya grup group grupnya kontak broadcast database sistem sistemnya milis langganan sini bc daftarnya blast data',
    unwilling: `${cross(NOT, 'mau ingin butuh perlu berminat minat tertarik bersedia setuju berkenan mengizinkan izinkan ngizinin pengen pingin suka sudi rela nak membutuhkan memerlukan menginginkan mengharapkan menerima_lagi nyaman lagi_ingin lagi_mau mau_lagi')} gamau gabutuh gaperlu gaminat taknak ogah males malas menolak nolak keberatan capek cape muak bosan bosen kapok eneg enek risih risi tersinggung terganggu kesal kesel sebel sebal jengkel pusing mumet nyebelin tak_larat tak_nak_dah tak_mau_dah ga_doyan`,
    receive:
      'terima menerima nerima dapat dapet dapetin mendapat mendapatkan dpt baca liat lihat melihat terus_menerima lagi_menerima dikirimi dihubungi dikirim dikontak dichat kedapetan kena',
    how: 'gimana gmn gmana bagaimana bgmn cara caranya cr gimn piye',
    third:
      'teman temen suami istri ibu bapak ibu_saya adik kakak pacar mantan anak kurir kurirnya driver tetangga dokter bos_saya sales mama papa',
    thing:
      'pesanan pesananan order orderan pembayaran langganan_indihome kartu akun rokok merokok kontrak booking reservasi janji tiket autodebet asuransi transaksi cicilan tagihan paket barang keranjang alarm mobil motor hujan diare indihome netflix wifi listrik pinjaman rekening layanan_internet jadwal gym member bawang cabe kerja sekolah obat produk pembelian refund deposit kos servis',
    when: 'hari_ini besok malam pagi sekarang dulu minggu lusa nanti siang sore jam sebelum',
    tail: 'lagi lg lgi ya yaa dong pls plis tolong saya aku gue gw sy ane kami ke terus trs mulu melulu pesan wa sms chat info promo iklan apapun apa apa-apa lah la deh bisa kak min mas pak bu napa maneh wae ini pada sama untuk buat kesini disini sini nomor no terus-terusan apa2 spam broadcast kepada atuh kembali penawaran pengumuman lowongan undangan notif notifikasi makasih thx',
  },
  entries: [
    ...wholeMessages('id', { ...OPT_OUT, source: 'practice' }, 'UNREG, BERHENTI'),
    ...wholeMessages(
      'id',
      { ...OPT_OUT, source: 'ours' },
      'JANGAN KIRIM LAGI, BERHENTI LANGGANAN, HENTIKAN, BERHENTI BERLANGGANAN, STOP KIRIM, JANGAN KIRIM, BATAL LANGGANAN, BATALKAN LANGGANAN, BRENTI, SETOP, HAPUS NOMOR SAYA, STOP PESAN, STOP WA, STOP CHAT, UNREG ALL, BERENTI, STOP SPAM, UNSUB, JANGAN WA LAGI, JANGAN HUBUNGI SAYA, JANGAN GANGGU SAYA, JANGAN CHAT LAGI, STOP KIRIM PESAN',
    ),
    ...wholeMessages(
      'id',
      { ...OPT_OUT, scope: 'marketing', source: 'ours' },
      'STOP PROMO, STOP IKLAN, STOP PROMOSI, BERHENTI PROMO',
    ),
    ...wholeMessages(
      'id',
      { ...OPT_OUT, tier: 3, source: 'ours' },
      'CUKUP, KELUAR, OFF, HAPUS, BATAL, BATALKAN, JANGAN GANGGU, GANGGU, BERISIK, TIDAK TERTARIK, GAK TERTARIK, GA TERTARIK, TIDAK MINAT, GAK MINAT, GA MINAT, SALAH SAMBUNG, SALAH NOMOR, SALAH ORANG, BLOKIR, BLOK, CUKUP MIN, PERGI, DIAM, DIEM, LEPASIN, GAK MAU, TIDAK MAU, GA MAU, GAMAU, OGAH, UDAHAN, SUDAHI, SPAM, UDAH CUKUP, SUDAH CUKUP, OUT, TERGANGGU, BERHENTI DONG, JANGAN',
    ),
    ...wholeMessages('id', { ...OPT_OUT, tier: 3, scope: 'marketing', source: 'ours' }, 'PROMO SAJA, HANYA PROMO'),
    ...wholeMessages(
      'id',
      { tier: 1, intent: 'opt-in', source: 'ours' },
      'MULAI, LANGGANAN, BERLANGGANAN, DAFTAR LAGI, AKTIFKAN LAGI, REG',
    ),
    ...wholeMessages('id', { tier: 1, intent: 'help', source: 'ours' }, 'BANTUAN, TOLONG BANTU, BANTU'),

    ...patterns('id', 2, {
      'jangan-kirim': '@<jangan> pernah|repot-repot|repot|pernah|di|lagi|terus|coba|ya|la*3 <send> ><tail>',
      'jangan-kirim-pesan': '@<jangan> lagi|pernah? <send> ..5 <stuff>|lagi|lg|lgi',
      'jangan-ada': '@<jangan> ada ..2 <stuff>',
      'stop-pesan': '@<berhenti> ..1 langganan|semua|segala|terima|menerima|kasih|untuk|proses|aja|saja? <stuff>',
      'pesan-dihentikan':
        '<stuff> ..5 @dihentikan|hentikan|berhenti|berenti|dimatikan|dimatiin|matikan|matiin|dinonaktifkan|disetop|distop|setop|disudahi|udahin|dihilangkan|hilangkan|ditiadakan|distopkan',
      'berhenti-langganan':
        '@berhenti|berenti|stop|batalkan|batal|akhiri|putus langganan|berlangganan ><stuff>|dong|ya|dari|saya|min|ini|dan|pesan|tolong|kak',
      'berhenti-menerima': '@berhenti|stop|berenti|berhentikan ..1 <receive> ..3',
      'hapus-nomor':
        '@<remove> ..1 <number> ..2 dari|saya|aku|gue|gw|ini|sy|beliau|tersebut|itu|saya*3 ><tail>|<list>|dari|pada|dr|dan|di|nya',
      'keluarkan-dari': '@<remove> ..4 dari|dr|di|pada ..1 <list>',
      'nomor-dihapus':
        'nomor|nomer|no|nmr|nomornya|nomorku|nomerku|kontak|kontakku|data_saya|data_pribadi ..5 @dihapus|dikeluarkan|dihilangkan|dicoret|dinonaktifkan|dicopot ><list>|<tail>|dari|dr|aja|saja|pada',
      'tidak-mau-pesan': '@<unwilling> lagi|lg? <receive> ..3',
      'tidak-mau-stuff':
        '@<unwilling> ..3 <messages>|<marketing>|promo|sms|wa|broadcast|spam|mesej|info|newsletter ..2',
      'tidak-mau-dikirim': '@<unwilling> ..3 <send> ..2 <tail>|<stuff>',
      'tidak-dihubungi':
        '@tidak|tdk|ga|gak|nggak|ndak|jangan|tak|tanpa ..1 dihubungi|dikirimi|dikirimin|dikontak|dichat|ditawari|diganggu|diwa|dikirimkan ..1 lagi|kembali|pesan|info|apapun|promo|lg|lewat',
      'tidak-perlu-dikirim': '<stuff> ..5 @<jangan> <send> ..2',
      'cabut-persetujuan': '@cabut|mencabut|menarik|tarik|batalkan|membatalkan ..2 persetujuan|izin|consent|kesediaan',
      'biarkan-tenang': '@tinggalkan|biarkan|biarin ..1 saya|aku|gue|gw sendiri|tenang|sendirian|hidup',
      'tidak-mengirim': '@tidak|tdk|gak|ga|nggak|ndak ..1 <send> ..4 lagi|kembali|apapun',
      'agar-tidak-dihubungi':
        'mohon|agar|supaya|minta|harap|tolong|ingin|berhak|biar|dimohon|mending|mau|sebaiknya ..4 tidak|tdk|gak|ga|nggak|ndak ..1 @<send>|dilanjutkan|diteruskan',
      'kalian-berhenti': '@kalian|anda|kamu|lu|lo ..2 berhenti|stop|berenti|brenti $',
      'menolak-komunikasi': '@menolak|tolak ..2 <stuff>|segala|semua|dihubungi|menerima',
      'stop-promo':
        '@stop|setop|berhenti|hentikan|stopin kirimin|kirim|kasih|nawarin|ngirim|ngirimin|ngirimi|mengirim|menghubungi|chat|wa|spam|ganggu|hubungi ><tail>|<stuff>',
      'unsub-dong': '@unsub|unsubscribe|unreg|opt_out <tail>|dari|semua|dr|promo',
      'jangan-lagi': '@<jangan> ..2 <send> ..4 lagi|lg|maneh|lgi',
    }),
    ...patterns('id', 3, {
      'jangan-net': '@<jangan> ..4 <send>',
      'stop-near-contact':
        '@<unwilling>|hentikan|dihentikan|berhenti|berenti|matikan|dimatiin|hapus|keluarkan|keluarin|hilangkan|sudahi|udahin|cukupkan ..6 <stuff>|<send>|nomor|nomer|daftar',
      'contact-near-stop':
        '<stuff>|nomor|nomer|daftar ..6 @<unwilling>|hentikan|dihentikan|berhenti|berenti|matikan|dimatiin|dihapus|dikeluarkan|hilangkan|sudahi|udahin',
      'nomor-jangan-dipakai': 'nomor|nomer|no|data ..4 <jangan> ..1 @dipakai|digunakan|disimpan|dihubungi|disebar',
      'remove-dari': '@remove|delete|unlist|di-delete|didelete|diremove ..2 dari|dr|nomor|nomer',
      'tidak-relevan': '@relevan ..1 lagi|bagi|buat|utk|untuk',
      'cukup-sekian': '@cukup sekian ..2',
      'iklan-jangan':
        '<stuff>|iklan2|promo2|promo ..2 @<jangan>|gausah|skip|engga_usah ya|min|kak|lagi|dong|deh|lah|mas|mba*2 $',
      'saya-jangan': '^ saya|aku|gue|gw|ke_saya|ke_nomor_saya|sini|kesini @jangan|jgn|gausah|skip ..1 $',
      'jangan-ke-saya': '@<jangan> ke|kesini|kemari|ke_sini ..1 nomor|nomer|no|saya|aku|gue|gw|hp|wa|ini',
      'aja-maneh': '@aja|ojo|ulah|entong|uwis|wis <send> ..3 maneh|deui|ka_abdi|yo|neng_aku',
      'ora-butuh': '@ora|teu|mboten butuh|gelem|pengen|perlu|hoyong|seneng aku|abdi|kulo|maneh',
      'jangan-diulangi': '@diulangi|diulang|terulang|ulangi ..1 lagi|ya|kembali? $',
      'jangan-untuk-jualan':
        '<jangan>|bukan ..1 @dipakai|digunakan|dijadikan|buat|untuk ..2 jualan|promosi|iklan|promo|marketing|spam|nawarin|broadcast',
      'left-dari': '@left|leave|exit|unfollow|unjoin|out ..2 broadcast|grup|group|list|daftar|sini|bc|listnya|grupnya',
      'spam-saya': '@nge-spam|ngespam|nyepam|spamin|nyepamin ..1',
      'tidak-lagi-net': '@<unwilling> lagi|lg|deui|maneh|dah ..1 $',
      'nomor-di-delete': 'nomor|nomer|kontak ..3 @delete|didelete|remove|diremove|dibuang',
      'sudah-bilang': '@bilang|ngomong|dibilangin|dibilang ..1 <unwilling>|<jangan>|berhenti ..2',
      'selain-itu-jangan':
        '@selain|selainnya|sisanya|lainnya|lain2|selebihnya ..2 jangan|tidak|tdk|gak|ga|jgn|<jangan> ..3 $',
      'tidak-ada-gunanya': '@gunanya|perlunya|manfaatnya|faedahnya|untungnya ..2 <send>|<stuff>',
      'sampai-sini': '@sampe|sampai|cukup sini|situ|disini|di_sini aja|saja|ya|yah|kita',
      'anggap-spam': '@anggap|laporkan|laporin|report|tandai ..2 spam|penipuan|gangguan',
      'keluarin-dong':
        '^ ..3 @udahin|sudahi|keluarin|hapusin|apusin|matiin|berentiin|stopin <tail>|ah|aja|kek|atuh*2 $',
      'stop-net': '^ ..4 @setop|hentikan|berenti|brenti|dihentikan|stopp|berhentiin ..3 $',
      'stop-dong': '@stop dong|donk|ya|yaa|deh|min|kak|dulu|sekarang|semua|lah|la|plis|woi|ah',
      cukup: '^ ..2 @cukup ..1 $',
      'cukup-sampai': '@cukup ..2 sampai|sudah|di_sini|min|kirim|ya',
      'sudah-cukup': '@udah|sudah|udh|sdh cukup|stop|jangan|ga|gak',
      'hapus-nomor-net': '@<remove> ..2 nomor|nomer|no|kontak|data|saya|gue|gw|aku ..2',
      'hapus-akhir': '^ ..4 @dihapus|hapus|hapusin|apus ..1 $',
      'cara-berhenti':
        '@<how> ..5 <berhenti>|<remove>|ga_dapet|gak_dapet|tidak_dapat|gak_dapat|tidak_menerima|keluar|biar_ga|supaya_tidak ..5 <stuff>|ini|<list>|dari',
      'cara-biar-tidak': '@<how> ..4 tidak|gak|ga|nggak|tdk ..2 <receive>|<send> ..3',
      'tidak-mau': '^ saya|aku|gue|gw|udah|sudah|sy*2 @<unwilling> lagi|lg|ah|deh|terus*2 $',
      'tidak-tertarik': '@tertarik|minat|berminat ..1 $',
      'tidak-tertarik-sama': '@<unwilling> sama|dengan|sm|terhadap|sekali|lagi*3 <stuff>|kalian|anda',
      blokir:
        '@blokir|blok|laporkan|laporin|lapor|adukan|tuntut|kominfo|ojk|polisi ..2 ya|aja|nomor|ini|kalian|anda|lu|lo|ke|nih|saya',
      'saya-blokir': 'aku|saya|gue|gw|gua @blokir|blok|block|report|laporkan|laporin|lapor',
      'salah-sambung': '@salah sambung|nomor|orang|kirim|no',
      'tidak-pernah-daftar':
        '@tidak|gak|ga|nggak|tdk|belum|ngga pernah|merasa|prnh ..1 daftar|mendaftar|langganan|berlangganan|ngasih|kasih|setuju|mengizinkan|minta|subscribe|register ..3',
      'dapat-nomor-dari': '@dapat|dapet|dpt|mungut|tau|tahu ..2 nomor|no|nomer|nmr ..3 dari|mana|siapa',
      'dari-mana': '@mana ..3 nomor|nomer|no ..2 saya|aku|gue|gw|ini|sy',
      'siapa-kasih': '@siapa ..3 nomor|nomer|no ..3',
      'tiap-hari':
        '@tiap|setiap|terus|trs|mulu|melulu|terusan|terus-terusan|berkali-kali ..4 <stuff>|dikirim-|diteror|ganggu|kirim|bunyi|ditawarin|nawarin',
      'pesan-terus': '<stuff>|dikirimi|dikirimin|ditawarin|kirim ..3 @terus|trs|mulu|melulu|muluk|terusan|wae ..2',
      'kenapa-dikirim':
        '@kenapa|knp|ngapain|mengapa|kok ..3 dikirimi|dikirimin|dichat|kirim-|masih_kirim|chat|dapet|dikirim|ngirim ..3',
      ganggu: '@ganggu|mengganggu|terganggu|ganggu2|menganggu|nyampah|risih|meresahkan|teror|diteror|neror ..2',
      spam: '@spam|nyepam|spamming|spammer mulu|terus|lu|lo|banget|aja|kalian|loe|anjing',
      capek: '@<unwilling> ..3 <stuff>|<send>|ginian|terus|mulu|liat|baca|dapet|gini',
      lepasin: '@lepasin|lepaskan|bebaskan|lupakan|lupain|keluarin|keluarkan ..1 gue|gw|saya|aku|nomor|sy|ini|gua',
      diam: '@diem|diam|bacot|bacooot|berisik lu|lo|loe|bot|banget|spam|ah|woi',
      meninggal: '@meninggal|wafat|almarhum|almarhumah ..10 <send>|nomor|jangan|mohon',
      'sudah-tidak': '@bukan|sudah_tidak|sdh_tidak|udah_gak|udah_ga ..3 <stuff>|<send>|dikirimi|dihubungi',
      'sekali-lagi': '@sekali lagi ..3 <send> ..3',
    }),
    ...patterns(
      'id',
      3,
      {
        'nomor-bukan': 'nomor|nomer|no ..4 @bukan|khusus ..3 iklan|promo|kalian|anda|jualan|spam|promosi',
        'bukan-saya': '@bukan ..1 nasabah|pelanggan|customer|member|anggota|untuk_iklan|tempat|buat',
      },
      'all',
    ),
    ...guards('id', 4, {
      'negated:jangan-berhenti':
        '@jangan|jgn|gausah|tidak|gak|ga|nggak|ojo pernah|mau|akan|bisa? berhenti|hapus|stop|keluarkan|blokir|hentikan|dihapus|dihentikan|berenti|matikan|unsubscribe ..4',
      'negated:kok-tidak': '@kok|kenapa|knp gak|ga|tidak|nggak|berhenti ..3 kirim|masuk|ada|dikirim|berhenti',
      'negated:jangan-lupa': '@jangan|jgn lupa|sampai|ragu|sungkan ..5',
      'negated:kok-dihapus': '@kok|kenapa|knp ..2 dihapus|diblokir|dikeluarkan|hilang',
      'question:maksudnya': 'stop|unreg|berhenti|unsub ..2 @maksudnya|artinya|fungsinya',
      'question:katanya': '@katanya ..6',
      'object-guard:ganti-nomor': '@ubah|ganti|lama|baru nomor|nomer|no|jangan|yang ..4',
      'object-guard:paket-unreg': '@paket|kuota|data|wifi ..5 <berhenti>|unreg|di-unreg|di_unreg|pindah ..1',
      'other-sense:tidak-bisa': 'tidak|gak|ga|nggak|tdk|kok @bisa|dibalas|menghubungi ..2 <send>? >kenapa|ya',
      'question:kalau-balas': '@kalau|kalo|klo|jika|bila ..3 stop|berhenti|unreg|balas|ketik ..4',
      'question:ketik': '@ketik|balas|tekan|kata stop|berhenti|unreg|unsub ..3',
      'accident:tidak-sengaja': '@sengaja|salah_pencet|kepencet|keliru|khilaf ..5',
      'third-person:teman': '@<third> ..6 berhenti|stop|<jangan>|<unwilling>|hapus|bilang',
      'third-person:jangan-telepon': '<jangan> <send> ..2 @tetangga|<third>',
      'object-guard:pesanan': '@<berhenti>|<remove> ..3 <thing>',
      'object-guard:pesanan-stop': '<thing> ..3 @berhenti|stop|dihentikan|dibatalkan|<jangan>|mati',
      'third-person:bilang': '@<third> ..3 bilang|katanya|ngomong|minta ..6',
      'channel:telepon': '<jangan> @telp|tlp|telpon|telepon|nelpon|nelepon ya|dulu|dong|kak|mas|min? $',
      'channel:wa-saja': '<jangan> <send> ..2 @wa|chat|sms|whatsapp aja|saja',
      'object-guard:ke-kantor':
        '<jangan> <send> @ke|ke_alamat kantor|rumah|alamat|toko|cabang|gudang|kos|apartemen|sekolah|<third>',
      'object-guard:warna':
        '<jangan>|<unwilling> ..1 <send>|<receive> ..1 @warna|ukuran|merah|hitam|putih|biru|kecil|besar|rusak|barang|cod|bekas',
      'object-guard:lewat-jne': '<jangan>|<unwilling> <send> ..1 @jne|jnt|gosend|kurir|ekspedisi|grab|gojek|sicepat',
      'object-guard:antrian': '@antrian|antrean|resi|rekening|meja ..2 dihapus|hilang|<remove>',
      'channel:lewat': '@lewat|via|pakai|pake wa|email|chat|sms|whatsapp ..1 <jangan> ..2',
      'object-guard:bawang': '<send> @bawang|sambal|gula|es_batu|es_teh|es_krim|cabe|cabai|micin|telur|santan',
      'question:kapan': '@dihentikan|stop|berhenti|setop ..1 kapan|sampai_kapan',
      'object-guard:ketinggalan': '<unwilling> @ketinggalan|kehilangan|melewatkan|kelewatan|ketinggal ..3',
      'object-guard:telat': '<jangan> <send>? @telat|terlambat|lama|lambat ..2',
      'object-guard:antrian-list': '<remove> ..4 @antrian|antrean|tunggu|undangan|keranjang',
      'other-sense:kasih-tahu':
        '<jangan> @kasih_tau|kasih_tahu|beritahu|beri_tahu|kasi_tau siapa|siapa-siapa|<third>|orang|dia ..2',
      'object-guard:kirim-hari-ini':
        '<jangan> <send> ..1 @<when>|paket|barang|pesanan|invoice|obat|produk|uang|alamat|ke_alamat',
      'object-guard:mau-pesan': '@<unwilling> pesan|chat|pesen ..1 yang|makanan|pedas|pakai|itu',
      'other-sense:lampu-merah':
        '@berhenti|stop|stopkontak di|kontak|lampu|motion|lamp|watch|merokok|kerja|order|lossing|dulu_di|berharap|bekerja',
      'other-sense:cukup-satu': '@cukup satu|dua|tiga|aja|saja|bayar|umur|besar|untuk|kah|segitu|pcs|porsi|3|4|5',
      'other-sense:hapus-bawang': '@hapus|buang bawang|cabe|item|keranjang|foto|akun|aplikasi|pesanan|alamat ..2',
      'other-sense:nonstop': '@nonstop|non_stop',
      'other-sense:keluar-kantor': '@keluar kantor|rumah|dari_kontrak|kota|negeri|kerja|sekolah|rs',
      'other-sense:tidak-dapat':
        '@belum|tidak|gak|ga|ngga|nggak dapat|dapet|dpt|terima|menerima|masuk|ada kode|otp|email|konfirmasi|barang|paket|balasan|resi|sms ..2',
    }),
    ...guards('id', 3, {
      'object-guard:promosi-di': '@<berhenti> promosi|promo|jualan di',
      'object-guard:nomor-lama': '@lama|sebelumnya ..1 dihapus|hapus|dibuang|dihilangkan|apus|hapusin ..2',
      'object-guard:hapus-lama': '<remove> ..2 @lama|sebelumnya',
      'question:cara': '@<how> ..4 <berhenti>|<remove> ..3',
    }),
  ],
}
