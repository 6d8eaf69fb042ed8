import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'

const CHAT = { afterMarketing: false, options: [] }

describe('Chinese', () => {
  test.each([
    '不要再给我发短信了',
    '不要再傳簡訊給我',
    '我不想再收到你们的消息',
    '从你们的名单中删除我',
    '請移除我的號碼，謝謝你們',
    '別再打擾我',
    '停止骚扰',
    '唔好再发讯息俾我',
    '撤回我的授权',
    '退訂退訂',
    '以后别找我',
    '理财产品我不买，别再介绍',
    '我要退群',
    '不用再提醒我了',
  ])('"%s" stops everything at once', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all' })
  })

  test.each([
    '怎么退订',
    '再发我就报警了',
    '你们发错人了',
    '太多消息了',
    '滾',
    '我没订阅过你们',
    '怎么退出啊这个',
    '其他一概不要',
    '再看到你们的信息我就报警',
  ])('"%s" is worth a question', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely' })
  })

  test.each(['不要再发广告了', '請停止寄送廣告', '不需要推销'])('"%s" stops offers only', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', scope: 'marketing' })
  })

  test.each([
    '不要停',
    '帮我取消订单，谢谢',
    '别发货',
    '不小心退订了',
    '回复TD会怎么样',
    '特别推荐哪款',
    '要不要发定位给你',
    '短信没收到，请重新发送',
    '停车位在哪',
    '不要发到老地址',
    '停止这个词是什么意思',
    '不用找零了',
  ])('"%s" says nothing about stopping', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'none', certainty: null })
  })

  test('there are words to come back and for help', () => {
    expect(detect('重新订阅', CHAT).intent).toBe('opt-in')
    expect(detect('帮助', CHAT).intent).toBe('help')
  })
})
