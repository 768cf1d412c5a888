package dev.paperboy.library;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells formulas that may stay as they are from those that may do harm where they are set:
 * strangers write them, and LaTeX can read and write files.
 */
final class BibtexMath {

    private static final Pattern COMMAND = Pattern.compile("\\\\(\\p{Alpha}+)");

    /** Ends the formula's line, its cell, or what comes after it. */
    private static final Pattern MISPLACED = Pattern.compile("[%#&~]|\\\\(?![\\p{Alpha},;:! |])");

    private static final Set<String> HARMLESS =
            Set.of(
                    "alpha",
                    "beta",
                    "gamma",
                    "delta",
                    "epsilon",
                    "varepsilon",
                    "zeta",
                    "eta",
                    "theta",
                    "vartheta",
                    "iota",
                    "kappa",
                    "lambda",
                    "mu",
                    "nu",
                    "xi",
                    "pi",
                    "rho",
                    "sigma",
                    "tau",
                    "upsilon",
                    "phi",
                    "varphi",
                    "chi",
                    "psi",
                    "omega",
                    "Gamma",
                    "Delta",
                    "Theta",
                    "Lambda",
                    "Xi",
                    "Pi",
                    "Sigma",
                    "Upsilon",
                    "Phi",
                    "Psi",
                    "Omega",
                    "ell",
                    "hbar",
                    "nabla",
                    "partial",
                    "infty",
                    "emptyset",
                    "varnothing",
                    "times",
                    "cdot",
                    "div",
                    "pm",
                    "mp",
                    "ast",
                    "star",
                    "circ",
                    "bullet",
                    "oplus",
                    "otimes",
                    "odot",
                    "leq",
                    "le",
                    "geq",
                    "ge",
                    "neq",
                    "ne",
                    "ll",
                    "gg",
                    "approx",
                    "sim",
                    "simeq",
                    "cong",
                    "equiv",
                    "propto",
                    "to",
                    "rightarrow",
                    "leftarrow",
                    "leftrightarrow",
                    "Rightarrow",
                    "Leftarrow",
                    "Leftrightarrow",
                    "mapsto",
                    "uparrow",
                    "downarrow",
                    "in",
                    "notin",
                    "subset",
                    "subseteq",
                    "supset",
                    "cup",
                    "cap",
                    "setminus",
                    "wedge",
                    "vee",
                    "neg",
                    "forall",
                    "exists",
                    "sum",
                    "prod",
                    "int",
                    "sqrt",
                    "frac",
                    "tfrac",
                    "binom",
                    "log",
                    "ln",
                    "exp",
                    "min",
                    "max",
                    "arg",
                    "sup",
                    "inf",
                    "lim",
                    "det",
                    "dim",
                    "ker",
                    "Pr",
                    "sin",
                    "cos",
                    "tan",
                    "mathcal",
                    "mathbb",
                    "mathrm",
                    "mathbf",
                    "mathit",
                    "mathsf",
                    "mathtt",
                    "mathfrak",
                    "mathscr",
                    "boldsymbol",
                    "operatorname",
                    "text",
                    "textit",
                    "textbf",
                    "textrm",
                    "textsc",
                    "texttt",
                    "bf",
                    "rm",
                    "it",
                    "hat",
                    "widehat",
                    "tilde",
                    "widetilde",
                    "bar",
                    "overline",
                    "underline",
                    "vec",
                    "dot",
                    "ddot",
                    "left",
                    "right",
                    "langle",
                    "rangle",
                    "lfloor",
                    "rfloor",
                    "lceil",
                    "rceil",
                    "mid",
                    "Vert",
                    "vert",
                    "prime",
                    "dagger",
                    "ldots",
                    "cdots",
                    "dots",
                    "quad");

    private BibtexMath() {}

    /**
     * @param formula without the dollar signs around it
     */
    static boolean isHarmless(String formula) {
        return !formula.endsWith("\\")
                && !MISPLACED.matcher(formula).find()
                && isBalanced(formula)
                && COMMAND.matcher(formula)
                        .results()
                        .map(BibtexMath::name)
                        .allMatch(HARMLESS::contains);
    }

    private static String name(MatchResult command) {
        return command.group(1);
    }

    private static boolean isBalanced(String formula) {
        int open = 0;
        for (int i = 0; i < formula.length() && open >= 0; i++) {
            open +=
                    switch (formula.charAt(i)) {
                        case '{' -> 1;
                        case '}' -> -1;
                        default -> 0;
                    };
        }
        return open == 0;
    }
}
