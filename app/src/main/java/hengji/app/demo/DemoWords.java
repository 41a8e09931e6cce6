package hengji.app.demo;

import java.util.List;

/** What a body of the made-up county writes of a year: its own words, put together from common ones. */
record DemoWords(Body body, int yearsLater) {
    private static final List<String> OPENINGS = List.of(
            "围绕县委、县政府中心工作，依法履行%s各项职责",
            "坚持过紧日子，把有限财力用在%s的重点工作上",
            "对照年度工作要点，分季度推进%s承担的重点任务",
            "落实上级部署，补齐%s工作中群众反映突出的短板",
            "完善制度、压实责任，全面提升%s的履职能力",
            "统筹人员经费和项目资金，保障%s高效规范运转",
            "突出问题导向，着力解决%s事项办理慢、环节多的问题",
            "健全内部控制，推动%s各项工作按计划有序开展");
    private static final List<String> MIDDLES = List.of(
            "按月调度项目进度，三季度末完成主要建设任务",
            "开展业务培训和现场指导，基层经办人员全部轮训一遍",
            "推行一次性告知和限时办结，窗口事项当日受理",
            "实行台账管理，县政府交办事项逐件办结并反馈",
            "加强绩效运行监控，发现偏差及时调整用款计划",
            "公开办事指南和收费依据，主动接受社会监督",
            "推进信息共享，让数据多跑路、群众少跑腿",
            "联合相关部门开展检查，问题整改逐项销号");
    private static final List<String> ENDINGS = List.of(
            "年末专项资金支付进度达到序时要求，没有违规使用",
            "服务对象满意度稳中有升，有效投诉逐年减少",
            "重点项目一次验收合格，后续管护责任落实到人",
            "机关运行成本只减不增，节约资金用于民生支出",
            "形成可复制的经验做法，在全县范围推广",
            "全年不发生责任事故，资金使用没有违规",
            "考核位次保持全市前列，群众获得感明显增强",
            "各项任务按时完成，资料归档齐全完整");

    String goal(int number) {
        String seed = "goal" + number + "/" + yearsLater;
        return pick(OPENINGS, seed + "a").formatted(duty()) + "；" + pick(MIDDLES, seed + "b") + "；"
                + pick(ENDINGS, seed + "c") + "。";
    }

    /** What a task of the year is about. */
    String task(int number) {
        String seed = "task" + number + "/" + yearsLater;
        String first = switch (number) {
            case 0 -> "保障" + duty() + "在职人员工资福利和日常运转";
            case 1 -> "组织实施" + duty() + "年度重点项目";
            default -> "提升" + duty() + "业务能力和信息化水平";
        };
        return first + "，" + pick(MIDDLES, seed + "b") + "，" + pick(ENDINGS, seed + "c") + "。";
    }

    private String pick(List<String> choices, String seed) {
        return choices.get(body.chance(seed, choices.size()));
    }

    private String duty() {
        return body.name().replaceAll("^中共示范县|^示范县", "");
    }
}
