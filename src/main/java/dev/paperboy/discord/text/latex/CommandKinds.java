package dev.paperboy.discord.text.latex;

/** The kinds of commands that {@code latex/commands.properties} names. */
final class CommandKinds {

    private static final String ACCENT = "accent ";

    private CommandKinds() {}

    /**
     * The command of a kind.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    static Command of(String name, String kind) {
        if (kind.startsWith(ACCENT)) {
            return accent(
                    Character.toString(Integer.parseInt(kind.substring(ACCENT.length()), 16)));
        }
        return switch (kind) {
            case "shown" -> walk -> walk.write(walk.argument());
            case "prose" -> walk -> walk.write(walk.proseArgument());
            case "second" -> CommandKinds::second;
            case "joined" -> CommandKinds::joined;
            case "nothing" -> CommandKinds::nothing;
            case "nothing, with argument" -> CommandKinds::withoutArgument;
            case "reference" -> CommandKinds::reference;
            case "bracket" -> CommandKinds::bracket;
            case "function" -> walk -> function(name, walk);
            case "double-struck" -> alphabet(Alphabet.DOUBLE_STRUCK);
            case "script" -> alphabet(Alphabet.SCRIPT);
            case "fraktur" -> alphabet(Alphabet.FRAKTUR);
            case "raised" -> walk -> walk.write(Scripts.raised(walk.argument()));
            case "lowered" -> walk -> walk.write(Scripts.lowered(walk.argument()));
            case "not" -> CommandKinds::not;
            case "quoted" -> walk -> walk.write("“" + walk.argument() + "”");
            case "fraction" -> Fractions::fraction;
            case "root" -> Fractions::root;
            case "choice" -> Fractions::choice;
            case "remainder" -> CommandKinds::remainder;
            case "address" -> References::address;
            case "link" -> References::link;
            case "note" -> References::note;
            case "author" -> References::author;
            case "character" -> References::character;
            case "dingbat" -> References::dingbat;
            default -> throw new IllegalArgumentException(name + " is of no kind: " + kind);
        };
    }

    private static Command alphabet(Alphabet alphabet) {
        return walk -> walk.write(alphabet.of(walk.argument()));
    }

    /** Over more than one letter it would be read as that of the first. */
    private static Command accent(String mark) {
        return walk -> {
            String argument = walk.argument();
            long letters = argument.codePoints().filter(CommandKinds::isBase).count();
            walk.write(letters == 1 ? Accents.on(argument, mark) : argument);
        };
    }

    private static boolean isBase(int point) {
        return Character.isLetterOrDigit(point)
                && Character.getType(point) != Character.MODIFIER_LETTER
                && Character.getType(point) != Character.OTHER_NUMBER;
    }

    private static void second(Walk walk) {
        walk.option();
        walk.sourceArgument();
        walk.write(walk.argument());
    }

    private static void joined(Walk walk) {
        walk.option();
        StringBuilder joined = new StringBuilder();
        while (walk.isAtGroup()) {
            joined.append(joined.isEmpty() ? "" : " ").append(walk.argument());
        }
        walk.write(joined.toString());
    }

    private static void nothing(Walk walk) {
        walk.skipEmptyGroup();
        walk.skipSpace();
    }

    private static void withoutArgument(Walk walk) {
        walk.option();
        walk.sourceArgument();
    }

    /** Without what it leads to, nor the space before. */
    private static void reference(Walk walk) {
        while (walk.option() != null) {
            // What stands in brackets is of the reference.
        }
        if (walk.sourceArgument() != null) {
            walk.dropSpaceBefore();
        }
    }

    /** How large a bracket is, is not told; a missing one is a dot. */
    private static void bracket(Walk walk) {
        walk.skipSpace();
        if (walk.source.at(walk.at) == '.' && walk.at < walk.end) {
            walk.at++;
        }
    }

    private static void function(String name, Walk walk) {
        walk.write((walk.isInWord() ? " " : "") + name);
        walk.skipEmptyGroup();
        char next = walk.source.at(walk.at);
        if (walk.isFormula() && (next == '\\' || next == '{')) {
            walk.write(" ");
        }
    }

    private static void remainder(Walk walk) {
        walk.dropSpaceBefore();
        walk.write(" (mod " + walk.argument() + ")");
    }

    private static void not(Walk walk) {
        walk.write(Accents.on(walk.argument(), "\u0338"));
    }
}
