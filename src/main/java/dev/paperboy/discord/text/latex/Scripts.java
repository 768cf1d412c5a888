package dev.paperboy.discord.text.latex;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What is raised above or lowered below its line. */
final class Scripts {

    private static final Map<Integer, Integer> RAISED =
            forms(
                    "0123456789+-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ−",
                    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ⁻");

    private static final Map<Integer, Integer> LOWERED =
            forms(
                    "0123456789+-=()aehijklmnoprstuvxβγρφχ−",
                    "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ₋");

    /** These are understood without being raised. */
    private static final Pattern HIGH_ALREADY = Pattern.compile("[*∗⋆†‡′°®™©∘]+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\([^()]*\\)");

    private Scripts() {}

    private static Map<Integer, Integer> forms(String usual, String forms) {
        int[] from = usual.codePoints().toArray();
        int[] to = forms.codePoints().toArray();
        Map<Integer, Integer> map = new HashMap<>();
        for (int i = 0; i < from.length; i++) {
            map.put(from[i], to[i]);
        }
        return Map.copyOf(map);
    }

    /** As {@code ⁿ⁺¹}; where not all of it has such a form, as {@code ^C} or {@code ^(a, b)}. */
    static String raised(String text) {
        String sign = text.strip();
        if (sign.equals("⊤") || sign.equals("⊺")) {
            return "ᵀ";
        }
        if (HIGH_ALREADY.matcher(sign).matches()) {
            return sign.replace('∘', '°').replace('∗', '*');
        }
        return written(sign, RAISED, "^");
    }

    /** As {@code ₙ₊₁}; where not all of it has such a form, as {@code _min} or {@code _(a, b)}. */
    static String lowered(String text) {
        return written(text.strip(), LOWERED, "_");
    }

    private static String written(String text, Map<Integer, Integer> forms, String otherwise) {
        String tight = text.replace(" ", "");
        if (tight.codePoints().allMatch(forms::containsKey)) {
            StringBuilder written = new StringBuilder();
            tight.codePoints()
                    .forEach(point -> written.appendCodePoint(forms.getOrDefault(point, point)));
            return written.toString();
        }
        boolean isClear =
                tight.codePointCount(0, tight.length()) == 1
                        || WORD.matcher(text).matches()
                        || IN_PARENTHESES.matcher(text).matches();
        return otherwise + (isClear ? text : "(" + text + ")");
    }
}
