import { guards, type LanguageLexicon, patterns, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

/**
 * Every character is a token, so `..3` are three characters. Traditional characters become simplified ones in
 * `normalise.ts`; Cantonese words stand among the others.
 */
export const zh: LanguageLexicon = {
  language: 'zh',
  classes: {
    fillers:
      '请 请您 麻烦 麻烦您 谢谢 多谢 感谢 拜托 唔该 求求你 求求你们 您好 你好 好吗 好不好 行吗 行不行 可以吗 立即 立刻 马上 赶紧 了 啦 啊 吧 呀 哦 喔 喇 嘛',
    messages: '消息 信息 短信 简讯 讯息 推送 推播 群发',
    marketing:
      '广告 推销 促销 优惠 优惠券 折扣 特价 打折 行销 营销 电子报 商业信息 商业讯息 促销活动 购物节 推广 宣传单',
    everything: '一切 所有 任何 全部',
    dont: '别 不要 不用 不必 不需要 不需 无需 无须 毋须 不许 不准 不得 勿 请勿 切勿 莫 甭 休要 唔好 唔使 唔要 咪 停止 禁止 别给我 不要给我 请没有 没必要 甭给我',
    again: '再 继续 再次 再继续 一直 老 总 天天 整天 随便 乱 三天两头 往后再',
    send: '发 发送 发给 发来 发到 传 传送 传给 传到 寄 寄给 寄送 推送 推播 推 推销 推荐 群发 骚扰 打扰 扰 吵 烦 联系 联络 通知 私信 轰炸 打电话 打给 打来 打过来 打我 找我 给我打 来信 来电 搵我 来短信 宣传 营销 行销 send 刷屏 理我 发消息 发信息 发短信 传讯息 打搅 叨扰 催',
    me: '我 我们 本人 俺 老子 我家 这个号码 此号码 这个号 这号 此号 这支电话 这手机 她的号码 他的号码 我手机 我这',
    to: '给 向 往 对 到 朝 跟 同 俾 畀',
    stuff:
      '<messages> <marketing> 广告 通知 提醒 内容 东西 垃圾 邮件 电邮 消息 资讯 信 message msg sms 推荐 活动 链接 图片 语音 公告 更新 订阅 宣传',
    tail: '了 啦 啊 吧 呀 哦 喔 喇 嘛 吗 好 行 哈 咗 嚟 谢 给 到 往 我 这 那 此 任 消 短 信 通 广 宣 垃 优 促 推 内 东 讯 简 俾 畀 过 什 些 可 我们 本 多 感',
    stop: '停止 终止 中止 停掉 取消 关闭 关掉 屏蔽 关 停 结束 解除 撤销',
    service:
      '发送 推送 推播 接收 收取 联系 联络 订阅 骚扰 短信 消息 信息 讯息 简讯 通知 群发 行销 营销 打扰 广告 提醒 宣传 向本人 向我 给我发 电子报 推荐 使用我的 使用本人 利用本人 利用我 处理我的 服务信息',
    unsub: '退订 取消订阅 退丁 退定 tuiding 取消推送 取消接收 取消关注 拒收',
    remove:
      '删 删除 删掉 删了 删去 移除 移出 去掉 划掉 踢出 踢掉 拿掉 清除 清掉 除名 剔除 注销 抹掉 铲 铲咗 除去 拉出去 拉出来 撤下 撤掉 解除 放出去',
    number: '号码 电话 手机号 手机 联系方式 联络方式 个人信息 个人资料 个资 数据 名单 列表 通讯录 名字 记录 档案 资料',
    list: '名单 列表 群发 推送 群组 推播 订阅 通讯录 发送对象 系统 数据库 资料库 会员 群',
    unwilling:
      '不想 不想要 不要 不愿 不愿意 不希望 不再 不必再 不用再 不需要 唔想 唔想再 无需 不需 不打算 拒绝 谢绝 停止 不同意 不接受',
    receive: '收到 接收 收 收取 接受 接到 看到 看见 看 得到 被通知',
    how: '怎么 怎样 如何 咋 咋样 点样 怎 哪里 哪儿 在哪',
    thing:
      '订单 预约 预订 订房 酒店 房间 机票 车票 航班 行程 会议 课程 课 会籍 会员卡 健身 保险 套餐 合约 合同 快递 包裹 外卖 付款 支付 转账 自动续费 续费 扣款 自动扣款 自动转账 贷款 交易 银行卡 信用卡 卡 账户 账号 帐号 帐户 发票 退款 购物车 商品 货 水电 电话费 地址 报名 考试 挂号 门票 行李 网约车 宽带 营业 供应 收费',
    goods: '货 票 快递 包裹 外卖 顺丰 工资 红包 现金 钱 烧 错 芽 胖 脾气 动 火 现 生 图 真 染 统 样品 合同 色 卡',
    third:
      '朋友 他说 她说 他们说 同事 老板 妈妈说 爸爸说 老公说 老婆说 有人 客户 顾客 用户 她跟我 他跟我 女友 男友 前任 叫他 让他 叫她 让她 快递员 骑手 司机',
  },
  entries: [
    ...wholeMessages('zh', { ...OPT_OUT, source: 'Tencent Cloud, AWS' }, 'TD'),
    ...wholeMessages('zh', { ...OPT_OUT, source: 'Tencent Cloud' }, '退订, 回T退订, TD退订'),
    ...wholeMessages(
      'zh',
      { ...OPT_OUT, source: 'ours' },
      '取消订阅, 不要再发, 停止, 停止發送, 停止推送, 停止接收, 取消接收, 取消推送, 勿发, 别发, 别再发, 勿扰, 拒收, 退丁, TUIDING, 回复TD, 停发, 取消关注, 请勿打扰',
    ),
    ...wholeMessages(
      'zh',
      { ...OPT_OUT, source: 'ours', scope: 'marketing' },
      '不要广告, 停止广告, 拒绝广告, 停止营销, 拒绝推销',
    ),
    ...wholeMessages(
      'zh',
      { ...OPT_OUT, tier: 3, source: 'ours' },
      '取消, 停, 滚, 够了, 拉黑, 拉黑了, 拒绝, 删除, 移除, 屏蔽, 闭嘴, 别吵, 别吵了, 不感兴趣, 没兴趣, 不需要, 不需要了, 骚扰, 打错了, 你打错了, 发错人了, 烦死了, 好烦, 退出, 不要不要, 放过我, 放过我吧, 求放过, 走开, 不收, 唔要, 别来了, 滚蛋, 关闭, 举报',
    ),
    ...wholeMessages('zh', { ...OPT_OUT, tier: 3, scope: 'marketing', source: 'ours' }, '只要优惠, 只收优惠'),
    ...wholeMessages(
      'zh',
      { tier: 1, intent: 'opt-in', source: 'ours' },
      '订阅, 重新订阅, 恢复订阅, 恢复接收, 我要订阅, 恢复推送',
    ),
    ...wholeMessages('zh', { tier: 1, intent: 'help', source: 'ours' }, '帮助, 求助'),

    ...patterns('zh', 2, {
      'bie-zai-fa': '~要|用|需|特|分|区|个|性|级 @<dont> <again> ..1 <to>? <me>? ..4 <send> ><tail>',
      'bie-gei-wo-fa': '~要|用|需|特|分|区|个|性|级 @<dont> <again>? ..1 <to> <me> ..4 <send>|电话|<stuff> ><tail>',
      'bie-fa': '<marketing>? ..1 ~要|用|需|特|分|区|个|性|级 @<dont> <again>? <send> ><tail>',
      'bie-fa-xiaoxi': '~要|用|需|特|分|区|个|性|级 @<dont> <again>? ..2 <send> ..5 <stuff>',
      'yihou-bie-fa': '@以后|今后|往后|从今|从此 ..6 <dont> ..6 <send> ><tail>',
      'bie-lai': '@<dont> 再 来|烦|吵|问|提|扣|理|出现|缠|找|打|call ><tail>',
      'bie-fan-wo': '~要|用|特|分 <dont> <again>? @烦|吵|骚扰|打扰|扰|找|缠|轰炸|推销 ..1 <me>|了|啦',
      'buxiang-shoudao': '~<third> <unwilling> 再|继续|一直? @<receive> ..10 <stuff>|你们|这些|这种|这类',
      'buxiang-zai-shoudao': '<unwilling> 再|继续 @收到|接收|看到|接到|收|见到 ..3 ><tail>',
      'buxiang-bei-rao': '<unwilling> 再|继续|老|总? 被 ..2 @打扰|骚扰|烦|推销|轰炸|通知|吵',
      'xiaoxi-wo-bu-shou':
        '<stuff>|<marketing> ..6 @不收|不想收|不想再收|拒收|不要再|免了|就免|不必了|不想要|不想看|不看',
      'bie-tui': '<stuff>|<marketing> ..8 <dont> <again>? ..3 @<send> ><tail>',
      'wo-buyao-guanggao':
        '^ ..4 @不要|不需要|不想要|唔要|拒绝|谢绝|没有|请没有 你们|你们的|任何|一切|这些|贵司|再有|更多*3 <messages>|<marketing> ><tail>',
      'jujue-jieshou': '@拒绝|拒收|谢绝|不接受|不同意|反对|婉拒 ..6 接收|接受|收到|联系|打扰|骚扰|<stuff>',
      'tingzhi-fasong': '@<stop> ..3 <service>',
      'tingzhi-duiwo': '@停止|终止 对|向|给 <me> ..6 <send>|<stuff>',
      'quxiao-tuisong': '^ ..4 @<unsub> ><tail>|所有|全部|一切|服务|这个|此|你们|<stuff>',
      'wo-yao-tuiding': '我|要|想|帮|请|给我|申请|办理|需要|希望|麻烦 ..2 @<unsub>',
      'tuichu-mingdan': '@退出|离开|退群|脱离|退 ..6 <list>|订阅',
      'ba-wo-shanchu': '@把|将|帮|替|从 ..12 <remove> ><tail>|名单|出|除|掉|吧',
      'shanchu-haoma': '@<remove> ..2 我|我的|本人|这个|此|该|掉我|我们|所有关于我|贵司 ..4 <number>|号',
      'haoma-shanchu': '我|我的|本人|这个|此|该|从|本 ..1 <number>|号|群发 ..7 @<remove>|去掉|铲了',
      'shan-wo':
        '^ ..3 @删我|删了我|删掉我|移除我|剔除我|踢我|踢了我|把我删|将我移除|将我删除|把我移出 ><tail>|名|群|吧|列',
      'chehui-tongyi': '@撤回|撤销|收回|取消|不再 ..4 同意|授权|许可|允许',
      'fangguo-wo': '@放过|饶了|饶过|忘了|忘掉|忘记|遗忘 <me> ><tail>',
      'ba-wo-wang': '@把 <me> 忘|忘掉|忘了|忘记|漏掉|放了',
      'rang-wo-qingjing': '@让我 清静|清净|安静|静静|一个人静',
      'bu-hui-zai': '@没必要|不用|不必|无需 ..2 再|继续 ..2 <send>|来 ..2',
      'wu-fa': '@请勿|切勿|勿 ..6 <send> ..4',
      'stop-a': '@stop 了|啦|喇|吧|发|发送|所有|推送',
      'unsub-wo': '@unsub|unsubscribe 我|吧|啦|了|谢谢',
    }),
    ...patterns('zh', 3, {
      tuiding: '@<unsub>',
      'bie-fa': '~要|用|需|特|分|区|个|性|级 <dont> ..4 @<send>',
      'qing-meiyou': '@请没有|请不要|请别|请勿 ..2 <messages>|<marketing> ><tail>',
      'keyi-bu-fa': '@可以|能不能|能否|可不可以|可否 不|不再|停止 <send> ><tail>',
      'xiaoxi-guan': '<messages>|通知|提醒 ..2 @关|停|关掉|停掉|取消 ..2 $',
      'bie-ba': '<dont> ..3 @把我 ..6 <list>',
      'zenme-bu-shou':
        '@<how> ..8 <stop>|<unsub>|不收|不收到|屏蔽|退出|出来|拉黑|<remove>|不再 ..10 <stuff>|<list>|你们',
      'zenme-tuiding': '@<how> ..5 退订|取消订阅|不收|才能不收到|拒收',
      'caineng-bu-shou': '@才能 ..2 不|不再|停止|从 ..4 收|发|<list>|<stuff>',
      'zai-fa-tousu': '再 ..3 <send> ..8 @投诉|举报|告|报警|起诉|拉黑|检举|屏蔽|12321|律师|法院|拒收',
      'jubao-nimen': '^ ..5 @拉黑|屏蔽|举报|检举|投诉 你|你们|贵司|了|掉|哈*3 $',
      'laihei-nimen': '我 ..4 @拉黑|屏蔽|举报 ..2 你|你们|了|这',
      'da-cuo-le': '@打错|发错人|发错号|传错人|认错人|找错人|搞错人|弄错号|搞错号|错号 ..3',
      'bushi-jizhu': '@机主|号主|前机主|原机主|之前的主人 ..4 不是|换|我',
      'xin-hao': '号|号码|电话 ..4 @刚办|新办|刚换|换人|刚买 ..4',
      'meiyou-tongyi':
        '没|没有|从没|从未|未曾|未|从来没 ..1 @同意|授权|订阅|加入|注册|登记|申请|报名 ..5 <stuff>|会员|你们|过|推',
      'nar-laide-haoma': '@谁|哪|怎么有|哪来的|哪里来 ..4 我 ..2 电话|号码|手机|资料|联系方式',
      'bu-gan-xingqu': '^ ..6 @没兴趣|不感兴趣|没有兴趣|冇兴趣|唔感兴趣 ..2 $',
      'tiantian-fa':
        '@天天|每天|一天到晚|整天|一直|老是|总是|成日|半夜|凌晨|大半夜|日日|没完没了|一天 ..4 发|传|推|寄|骚扰|条|封|则|震|响|吵|被你们',
      'tai-duo-xiaoxi': '太多|咁多|好多|那么多|这么多|多到 ..2 @<stuff>|<messages>|<marketing>',
      fan: '^ ..4 @烦死|烦人|好烦|很烦|太烦|吵死|吵醒|烦不烦|有病吧|有完没完|神经病|没完没了|烦透|受够|消停|够烦|闹心|讨厌死',
      'xiaoxi-hen-fan': '<stuff>|发|传|收到 ..5 @烦|烦死|吵|骚扰|讨厌|受够|困扰',
      shanchu: '^ ..5 @移除|删除|删掉|删了|剔除|去掉|除名|删我|铲咗佢|删咗佢|铲走|踢走 ..1 $',
      'bu-yao': '^ @不要 不要|了|啦|谢谢|再|别*4 $',
      'shoudao-hen-duo': '@为什么|为啥|干嘛|凭什么|怎么 ..3 一直|总|老|还|又|天天|要|会 ..3 收到|<send>',
      'bushi-kehu': '@不是|已不是|不再是|早就不是 ..4 客户|会员|顾客|用户|贵司|你们的 ..2',
      'ba-wo-fang': '^ ..6 @放过|饶了|饶命|求放|消失',
      'ting-le': '^ @停 停|了|啦|吧|掉|止*4 $',
      'quxiao-ba': '^ ..3 @取消 ..1 $',
      'haoma-yongtu': '号|号码|电话 ..5 @不是|唔系|勿|请勿|不用|唔系 ..4 <marketing>|<messages>|卖广告|宣传|广告|推销',
      'guanggao-mian': '<marketing>|<stuff> ..6 @免了|算了|别|不要|不需要|甭|不参加|没兴趣|不用|留给|走开',
      shengming: '@换号|不用这个号|停用|去世|过世|走了|往生 ..10 <send>|号|<stuff>',
      tingbudong: '@听不懂|听唔明|看不懂 ..2 人话|中文|话',
      saorao: '@骚扰 ..2 <me>|了|短信|信息|讯息|我',
      'bie-jin-zhe-ge': '@已经 ..2 不在|搬|离职|毕业|退|不用|找到 ..16 <send>|<stuff>|不用|不必',
      'chu-mingdan': '@从 ..5 名单|列表|群发|推送 ..4 出来|退出|移除|下来',
    }),
    ...guards('zh', 4, {
      'negated:bie-ting':
        '不要|别|唔好|不用|千万别|不能|请不要|勿|不想|不可以|无需 @停|停止|取消|退订|退出|断|终止|关|删|移除|拉黑|屏蔽',
      'negated:bie-wang': '不要|别|莫|勿 @忘|忘记|忘了 ..6',
      'negated:bie-ba-wo': '<dont> ..1 @把我|将我|帮我|替我 ..12',
      'negated:mei-shuo': '@没说|没有说|不是说|没让|没叫|冇讲|谁说 ..1 <dont>|<unwilling>|<stop> ..4',
      'negated:tingzhi-le': '怎么|为什么|干嘛|咋|最近 ..3 @不发|不传|没发|停止|停了|不推|不送|不寄 ..8',
      'question:huifu': '@回复|回|输入|打 td|t|n|退订|停止|stop|取消 ..1 会|是|有|能|后|可以|什么|怎|吗|没',
      'question:ruguo': '@如果|要是|假如|万一|若 ..4 <unsub>|<stop>|拉黑 ..4',
      'accident:bu-xiaoxin': '@不小心|误|错手|手滑|误点|点错|按错|弄错 ..4 <unsub>|<stop>|退出|拉黑|屏蔽|删|<remove>',
      'third-person:pengyou': '@<third> ..8 <dont>|<unwilling>|<unsub>|<stop>|拉黑|<remove> ..8',
      'third-person:bei': '被|遭 ..2 @拉黑|停用|屏蔽|删除|取消|拒收|举报|停止|关闭|移除|移出|退订|投诉|拒绝',
      'object-guard:dingdan': '@<stop>|<unsub>|<remove>|退出|退 ..5 <thing>',
      'object-guard:dingdan-ting': '<thing> ..6 @<stop>|<unsub>|<remove>|停|退',
      'object-guard:fahuo': '<dont> ..4 @发|传|寄|推|打|送|来 <goods>|包|折|针|开|印|扫|扮|卡|车|算|动|断|拿',
      'other-sense:tuidingdan': '@退订 单|金|房|票|酒店|机票|火车|餐|位',
      'other-sense:ting': '@停 车|电|水|机|用|业|牌|课|产|薪|诊|靠|留|在|不|唔停',
    }),
    ...guards('zh', 3, {
      'question:zenme': '@<how> ..8 <stop>|<unsub>|<remove>|退出|退订|不收|拒收|屏蔽 ..8',
      'conditional:xian': '@今天|明天|先|暂时|晚点|这周|周末|晚上|现在|今晚|半夜|上班时 ..4 <dont> ..4',
    }),
  ],
}
