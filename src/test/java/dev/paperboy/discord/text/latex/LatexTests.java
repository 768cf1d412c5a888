package dev.paperboy.discord.text.latex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '⇒',
            quoteCharacter = '\0',
            value = {
                "$\\mathcal{O}(n^2)$ ⇒ 𝒪(n²)",
                "$O(T\\ln T)$ and $O(n\\log\\log n)$ ⇒ O(T ln T) and O(n log log n)",
                "$L_2$, $L_\\infty$ and $\\ell_{2,p}$ ⇒ L₂, L_∞ and ℓ_(2,p)",
                "$x_{i+1}$, $x_{ij}^{-1}$ ⇒ xᵢ₊₁, xᵢⱼ⁻¹",
                "$\\pi_\\theta(y_w\\mid x)$ ⇒ π_θ(y_w|x)",
                "$\\lambda_{\\min}(\\hat{\\Sigma})$ ⇒ λₘᵢₙ(Σ̂)",
                "$\\pi_{\\text{self}}(A)$ ⇒ π_self(A)",
                "$e^{-x/\\tau}$ and $e^{a, b}$ ⇒ e^(-x/τ) and e^(a, b)",
                "$U_k^\\top$, $R^*$, $R^\\star$, PQ$^\\dagger$, $f'$ ⇒ Uₖᵀ, R*, R⋆, PQ†, f′",
                "$f: \\mathbb{R}^3 \\rightarrow \\mathbb{R}^d$ ⇒ f: ℝ³ → ℝᵈ",
                "$\\mathbb{E}[X]$, $\\mathbb{1}$, $\\mathfrak{g}$ ⇒ 𝔼[X], 𝟙, 𝔤",
                "$\\mathcal{EL}$ and $\\mathcal{Loss}$ ⇒ ℰℒ and Loss",
                "$\\frac{a}{b}$, $\\frac{a+b}{c^2}$, $\\frac12$ ⇒ a/b, (a+b)/c², 1/2",
                "$\\sqrt{x}$, $\\sqrt{a+b}$, $\\sqrt[3]{x}$ ⇒ √x, √(a+b), ³√x",
                "$\\sum_{i=1}^{n} x_i$ ⇒ ∑ᵢ₌₁ⁿ xᵢ",
                "$\\tilde{\\mathcal{O}}\\big(d\\sqrt{T}\\big)$ ⇒ 𝒪̃(d√T)",
                "$\\left(\\frac{1}{2}\\right)^2$ ⇒ (1/2)²",
                "$A\\not\\equiv s$ and $A \\neq B$ ⇒ A≢s and A ≠ B",
                "$\\binom{n}{k}$ mod $p \\pmod{q}$ ⇒ (n choose k) mod p (mod q)",
                "$\\|x\\|$ of $\\{0,x\\}$ ⇒ ‖x‖ of {0,x}",
                "\\(L^2\\) and \\[a+b\\] and $$a-b$$ ⇒ L² and a+b and a-b",
                "$\\operatorname{softmax}(x)$ ⇒ softmax(x)",
                "$R_{K_{V_{d_{C}}}}$ ⇒ R_(K_(V_(d_C)))"
            })
    void formulasAreOneLineOfUnicode(String latex, String unicode) {
        assertThat(Latex.toUnicode(latex)).isEqualTo(unicode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '⇒',
            quoteCharacter = '\0',
            value = {
                "up to 23\\% of A\\&B \\#1, \\$5, a\\_b, \\{x\\} ⇒ up to 23% of A&B #1, $5, a_b,"
                        + " {x}",
                "\\textbf{x}, \\emph{y}, \\texttt{\\textit{z}} ⇒ x, y, z",
                "\\textbf{F}ast \\underline{\\textbf{Fed}}erated {\\em and} ⇒ Fast Federated and",
                "G\\\"odel, Schr\\\"{o}dinger, na\\\"{\\i}ve, Mand\\`e ⇒ Gödel, Schrödinger, naïve,"
                        + " Mandè",
                "Fr\\'{e}chet, Fr{\\'e}chet, \\'Eclair, \\~ao, It\\^o ⇒ Fréchet, Fréchet, Éclair,"
                        + " ão, Itô",
                "\\v{C}erchova, \\c{c}\\~ao, Bj{\\o}ntegaard, Odwo{\\l}awcza, Stra{\\ss}e"
                        + " ⇒ Čerchova, ção, Bjøntegaard, Odwoławcza, Straße",
                "today\\'s and they\\'re ⇒ today's and they're",
                "\\\"Agents read\\\" it says ⇒ \"Agents read\" it says",
                "{\\alpha}-Bench, 360{\\deg}, {\\mu}-Bench ⇒ α-Bench, 360°, μ-Bench",
                "58.51 \\pm 14.73, 2D$\\to$4D, $\\sim$21M, $<$5\\% ⇒ 58.51 ± 14.73, 2D→4D, ∼21M,"
                        + " <5%",
                "TCR \\b{eta}-chain, \\r{ho} = 0.3, \\k{appa} ⇒ TCR β-chain, ρ = 0.3, κ",
                "H^{3}DP, LaH_{10}, 10^{26}, O(N^2), 10^-3, 45^circ ⇒ H³DP, LaH₁₀, 10²⁶, O(N²),"
                        + " 10⁻³, 45°",
                "In $360^\\circ$ and AI-45^\\circ ⇒ In 360° and AI-45°",
                "D\\textsuperscript{2}SP, Eval\\textsubscript{Hard} ⇒ D²SP, Eval_Hard",
                "x $\\unicode{x2013}$ y, \\ding{182} A, \\ding{51} ⇒ x – y, ❶ A, ✓",
                "A -- B, a--b, 7---9 ⇒ A – B, a–b, 7—9",
                "``quotes'' and ''both'' ⇒ “quotes” and “both”",
                "Models~(LLMs), Claude~3.5~Sonnet, 200~N ⇒ Models (LLMs), Claude 3.5 Sonnet, 200 N",
                "6.2\\,px, vs.\\ response, a priori\\/ ⇒ 6.2 px, vs. response, a priori",
                "\\eg, x \\ie y, \\etc. End ⇒ e.g., x i.e. y, etc. End",
                "tokens\\textemdash discrete, CPR\\slash DPR ⇒ tokens—discrete, CPR/DPR",
                "1{,}000 and $1{,}000$ ⇒ 1,000 and 1,000"
            })
    void proseIsAsItIsPrinted(String latex, String unicode) {
        assertThat(Latex.toUnicode(latex)).isEqualTo(unicode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '⇒',
            quoteCharacter = '\0',
            value = {
                "at \\url{https://a.example/x\\_y~z} ⇒ at https://a.example/x_y~z",
                "code \\href{https://a.example/x}{here} ⇒ code here (https://a.example/x)",
                "\\href{https://a.example/x}{a.example/x} ⇒ a.example/x",
                "\\href{https://a.example/x}{this https URL} ⇒ https://a.example/x",
                "the challenge~\\cite{qian2025}. We ⇒ the challenge. We",
                "(Fig.~\\ref{fig:intro}) by \\citet{Nevins2015TheRA}. ⇒ (Fig.) by Nevins.",
                "available~\\footnote{See https://a.example/a_b}. ⇒ available (See"
                        + " https://a.example/a_b).",
                "\\textcolor{red}{new} \\color{blue}old \\label{x}end ⇒ new old end",
                "shown by \\textbf\\cite{x} ⇒ shown by",
                "a \\emph \\footnote{b} ⇒ a (b)",
                "foo \\textcolor{red} \\cite{x} ⇒ foo",
                "$x ^\\cite{5}$ ⇒ x",
                "so \\textbf\\pmod ⇒ so (mod )"
            })
    void whatLeadsElsewhereStaysReadable(String latex, String unicode) {
        assertThat(Latex.toUnicode(latex)).isEqualTo(unicode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '⇒',
            quoteCharacter = '\0',
            value = {
                "introduce \\ours, a \\sys\\ for \\method{} ⇒ introduce ours, a sys for method",
                "\\name~beats it, \\topone\\% ⇒ name beats it, topone%",
                "\\revise{The features} and \\added[id=A]{more} ⇒ The features and more",
                "in \\INT{8} and $\\bW_q$ ⇒ in INT8 and bW_q",
                "$\\scoreDelta$ ⇒ scoreDelta"
            })
    void noWordOfAnUnknownCommandIsLost(String latex, String unicode) {
        assertThat(Latex.toUnicode(latex)).isEqualTo(unicode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "between $5 and $10, US$5–US$10, $5-$10, 100% $",
                "$1.61/hour versus 5GB and $0.16/hour, from $50,000 to $500",
                "$HOME/$USER, $PATH and $$$",
                "pass@1, S*, A*, snake_case, V_AI, Fr_core_news_lg",
                "C:\\new\\table and D:\\alpha",
                "a \\n or \\t, \\d+ and and\\or",
                "~50%, 1.5~1.8x, 75%~89%, X~N(0,1), ~/home, ~ 25 MB",
                "En-{De, Zh, Ja}, {\"a\": {\"b\": 1}}, a photo of a {class}",
                "--flag and <!-- x --> and ---- and C--",
                "https://a.example/~b/c_d--e and www.a.example/~x^2",
                "```python``` and `code` and don't, 5'10'', ''",
                "{ and } and ^ and _ and \\",
                "<think>, [x](y), **bold**, 1 < 2 > 0, a & b",
                "深度学习 العربية 👩‍👩‍👧‍👦 e\u0301"
            })
    void whatIsNoLatexStaysExactly(String text) {
        assertThat(Latex.toUnicode(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '⇒',
            quoteCharacter = '\0',
            value = {
                "\\textbf{cut off ⇒ cut off",
                "ends in $\\alpha ⇒ ends in $α",
                "ends in \\textit ⇒ ends in",
                "$x_$ and $\\frac{a}$ ⇒ x and a/",
                "a} b ⇒ a} b"
            })
    void whatIsUnfinishedStaysReadable(String latex, String unicode) {
        assertThat(Latex.toUnicode(latex).strip()).isEqualTo(unicode);
    }

    @Test
    void nothingIsMadeThatIsLatexAgain() {
        assertThat(Latex.toUnicode("\\textbackslash textbf{x}")).isEqualTo("∖ textbf{x}");
        assertThat(Latex.toUnicode("\\$x\\$")).isEqualTo("x");
    }
}
