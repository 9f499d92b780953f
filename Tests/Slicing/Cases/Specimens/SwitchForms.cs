namespace Specimens;

public static class SwitchForms
{
    [Safe]
    public static string ExpressionOnLength(string id) => id.Length switch
    {
        0 => "",
        < 8 => id,
        _ => id[..8],
    };

    [Unsafe]
    public static string ExpressionOnLengthOffByOne(string id) => id.Length switch
    {
        0 => "",
        < 7 => id,
        _ => id[..8],
    };

    [Safe]
    public static string ExpressionOnText(string? id) => id switch
    {
        null or "" => "anonymous",
        { Length: > 8 } => id[..8],
        _ => id,
    };

    [Unsafe]
    public static string ExpressionOnTextFallsThrough(string? id) => id switch
    {
        null or "" => "anonymous",
        { Length: > 36 } => id,
        _ => id[..8],
    };

    [Safe]
    public static string When(string? id) => id switch
    {
        string text when text.Length >= 8 => text[..8],
        _ => "",
    };

    [Unsafe]
    public static string WhenOfAnother(string? id, string name) => id switch
    {
        string text when name.Length >= 8 => text[..8],
        _ => "",
    };

    [Unsafe]
    public static string WhenOnlyFails(string id) => id switch
    {
        _ when id.Length >= 8 => id,
        _ => id[..8],
    };

    [Safe]
    public static string StatementOnLength(string code)
    {
        switch (code.Length)
        {
            case 6:
                return code.Substring(2, 4);
            case 8:
                return code.Substring(4, 4);
            default:
                return code;
        }
    }

    [Unsafe]
    public static string StatementOnLengthWrongCase(string code)
    {
        switch (code.Length)
        {
            case 6:
                return code.Substring(4, 4);
            default:
                return code;
        }
    }

    [Safe]
    public static string SharedCases(string code)
    {
        switch (code.Length)
        {
            case 8:
            case 9:
                return code[..8];
            default:
                return code;
        }
    }

    [Unsafe]
    public static string SharedCasesOneShort(string code)
    {
        switch (code.Length)
        {
            case 7:
            case 8:
                return code[..8];
            default:
                return code;
        }
    }

    [Safe]
    public static string PropertyCase(object? value)
    {
        switch (value)
        {
            case string { Length: > 3 } text:
                return text[..4];
            case null:
                return "";
            default:
                return value.ToString() ?? "";
        }
    }

    [Unsafe]
    public static string PropertyCaseThenPlain(object? value)
    {
        switch (value)
        {
            case string { Length: > 30 } text:
                return text;
            case string rest:
                return rest[..4];
            default:
                return "";
        }
    }

    [Safe]
    public static string ThrowInTheOtherArms(string? id) => id switch
    {
        null => throw new ArgumentNullException(nameof(id)),
        { Length: < 8 } => throw new ArgumentException("too short", nameof(id)),
        _ => id[..8],
    };

    [Unsafe]
    public static string ThrowOnNullOnly(string? id) => id switch
    {
        null => throw new ArgumentNullException(nameof(id)),
        { Length: 0 } => throw new ArgumentException("empty", nameof(id)),
        _ => id[..8],
    };

    [Safe]
    public static string DefaultThrows(string id)
    {
        switch (id.Length)
        {
            case >= 8:
                break;
            default:
                throw new Refused();
        }

        return id[..8];
    }

    [Unsafe]
    public static string DefaultBreaks(string id)
    {
        switch (id.Length)
        {
            case >= 8:
                break;
            default:
                Log.Warn("short");
                break;
        }

        return id[..8];
    }

    [Safe]
    public static string FirstCharacter(string line) => line switch
    {
        ['+', ..] => line[1..],
        ['-', '-', ..] => line[2..],
        _ => line,
    };

    [Unsafe]
    public static string FirstCharacterWrongAmount(string line) => line switch
    {
        ['+', ..] => line[2..],
        _ => line,
    };

    [Safe]
    public static string GotoCase(string code)
    {
        switch (code.Length)
        {
            case 10:
                goto case 8;
            case 8:
                return code[..8];
            default:
                return code;
        }
    }

    [Unsafe]
    public static string GotoCaseFromAShorter(string code)
    {
        switch (code.Length)
        {
            case 4:
                goto case 8;
            case 8:
                return code[..8];
            default:
                return code;
        }
    }

    [Safe]
    public static string TupleSwitch(string? id, bool brief) => (id, brief) switch
    {
        ({ Length: >= 8 }, true) => id[..8],
        (not null, _) => id,
        _ => "",
    };

    [Unsafe]
    public static string TupleSwitchWrongArm(string? id, bool brief) => (id, brief) switch
    {
        ({ Length: >= 8 }, false) => id,
        (not null, true) => id[..8],
        _ => "",
    };
}
