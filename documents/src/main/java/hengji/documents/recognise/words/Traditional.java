package hengji.documents.recognise.words;

import java.util.HashMap;
import java.util.Map;

/** Traditional characters folded to simplified ones, one to one, for matching labels; values are kept as printed. */
public final class Traditional {
    private static final String PAIRS = "項项績绩級级標标產产質质時时滿满預预執执數数總总額额際际實实單单會会經经濟济態态響响續续對对務务備备評评財财門门稱称類类"
            + "屬属負负責责資资萬万報报補补與与進进價价結结論论說说問问題题號号編编碼码監监測测據据須须審审黃黄岡冈農农"
            + "業业專专調调開开關关環环規规劃划設设發发層层處处達达準准訓训練练線线網网衛卫醫医療疗險险養养區区縣县鎮镇"
            + "鄉乡東东廣广東东長长華华國国際际學学師师書书場场車车運运輸输費费購购貸贷貼贴贏赢餘余應应該该確确認认識识"
            + "護护檢检驗验維维穩稳優优強强勢势動动協协參参與与兩两來来後后從从個个為为無无還还過过這这當当點点圍围"
            + "圖图團团員员園园間间陽阳階阶隊队險险難难雙双離离電电靜静頁页順顺領领頭头顯显風风飛飞館馆驅驱體体";
    private static final Map<Character, Character> SIMPLIFIED = new HashMap<>();

    static {
        for (int i = 0; i < PAIRS.length(); i += 2) {
            SIMPLIFIED.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
        }
    }

    private Traditional() {}

    /** The text with every traditional character known here replaced; as long as before. */
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append((char) SIMPLIFIED.getOrDefault(text.charAt(i), text.charAt(i)));
        }
        return folded.toString();
    }
}
