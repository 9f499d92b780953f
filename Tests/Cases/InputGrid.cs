using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NullabilityInfo = System.Reflection.NullabilityInfo;

namespace Netra.Analyzers.Tests.Cases;

/// <summary>
/// The inputs a case is run on: awkward values of every parameter type, and values derived from the
/// literals in the case's own text, so that a guard on <c>9</c> or <c>"usr_"</c> meets both of its sides.
/// Annotations are respected: null goes only where the declaration allows or ignores it.
/// </summary>
sealed class InputGrid
{
    const int MaxInputs = 6000;
    const int MaxObjects = 400;
    const int MaxLiteral = 130;
    const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789";

    static readonly string[] AwkwardTexts =
    [
        "", "a", " ", "ab", "        ", "   ab     ", "ab:c", ":x", "x:", ":", "1234567", "12345678", "123456789", "alice-7f3a91c2", "bob",
        "0f8fad5b-d9cb-469f-a165-70867728950e", "key=value", "=", "=v", "(a)", ")(", "[x]", "é😀ß", "a.b.c", "/a/b", "Bearer ", "a,b,c", "2024-01-31", "7", "id=alice7", "a-b-c-d-e", "abc:alice-7f3a91c2",
    ];

    readonly Assembly _specimen;
    readonly NullabilityInfoContext _annotations = new();
    readonly Predicate<string> _mayBeNonNull;
    readonly string[] _texts;
    readonly int[] _numbers;

    /// <param name="specimen">Declares the types whose objects are built.</param>
    /// <param name="declaration">The case, from whose literals values are made.</param>
    /// <param name="mayBeNonNull">The texts that stand where null must not; all unless told.</param>
    public InputGrid(Assembly specimen, SyntaxNode declaration, Predicate<string>? mayBeNonNull = null)
    {
        _specimen = specimen;
        _mayBeNonNull = mayBeNonNull ?? (_ => true);
        var tokens = declaration.DescendantTokens().ToArray();
        var literals = tokens.Select(token => token.Value).ToArray();
        var numbers = literals.OfType<int>().Where(number => number is >= 0 and <= MaxLiteral).Distinct().ToArray();
        var texts = tokens.Where(token => token.IsKind(SyntaxKind.StringLiteralToken)).Select(token => token.ValueText)
            .Concat(literals.OfType<char>().Select(character => character.ToString()))
            .Where(text => text.Length is > 0 and <= MaxLiteral)
            .Distinct()
            .Take(12)
            .ToArray();

        _numbers = [.. new[] { -1, 0, 1, 2, 3, 7, 8, 9, 100 }.Concat(numbers.SelectMany(n => new[] { n - 1, n, n + 1 })).Distinct()];
        _texts =
        [
            .. AwkwardTexts
                .Concat(texts.SelectMany(t => new[] { t, t + "1", "x" + t, "x" + t + "y", t[..^1], t + t, t + "alice-7f3a91c2" }))
                .Concat(from t in texts from u in texts where t != u select t + "z" + u)
                .Concat(numbers.SelectMany(n => new[] { n - 1, n, n + 1 }).Where(n => n > 0).Select(n => OfLength("", n)))
                .Concat(from t in texts from n in numbers from m in new[] { n - 1, n, n + 1 } where m > t.Length select OfLength(t, m))
                .Distinct()
                .Take(220),
        ];
    }

    /// <summary>One call: fresh objects each time, because a case may change what it is given.</summary>
    public sealed record Input(Value? Instance, Value[] Values)
    {
        public object? Target() => Instance?.Make();

        public object?[] Arguments() => [.. Values.Select(value => value.Make())];

        public override string ToString() =>
            "(" + string.Join(", ", (Instance is null ? Values : [Instance, .. Values]).Select(value => value.Text)) + ")";
    }

    public sealed record Value(string Text, Func<object?> Make);

    public IEnumerable<Input> InputsFor(MethodInfo entry)
    {
        var axes = entry.GetParameters().Select(parameter => ValuesOf(parameter.ParameterType, _annotations.Create(parameter))).ToList();
        if (entry.IsStatic)
        {
            return Combinations(axes, MaxInputs).Select(values => new Input(null, values));
        }

        axes.Insert(0, ObjectsOf(entry.DeclaringType!));
        return Combinations(axes, MaxInputs).Select(values => new Input(values[0], values[1..]));
    }

    Value[] ValuesOf(Type type, NullabilityInfo annotation)
    {
        var values = KnownValuesOf(type, annotation);
        return !type.IsValueType && annotation.WriteState != NullabilityState.NotNull
            ? [new Value("null", () => null), .. values]
            : values;
    }

    Value[] KnownValuesOf(Type type, NullabilityInfo annotation)
    {
        if (type.IsByRef)
        {
            return KnownValuesOf(type.GetElementType()!, annotation);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return [new Value("null", () => null), .. KnownValuesOf(underlying, annotation)];
        }

        return type switch
        {
            _ when type == typeof(string) || type == typeof(object) => Constants(TextsFor(annotation), Quoted),
            _ when type == typeof(int) => Constants(_numbers),
            _ when type == typeof(long) => Constants(_numbers.Select(number => (long)number)),
            _ when type == typeof(bool) => Constants([false, true]),
            _ when type == typeof(char) => Constants(['a', ':', ' ', '=', 'z', '-']),
            _ when type == typeof(char[]) => [.. _texts.Select(text => new Value(Quoted(text), text.ToCharArray))],
            _ when type == typeof(byte[]) => [.. Lengths().Select(n => new Value($"byte[{n}]", () => Enumerable.Range(0, n).Select(i => (byte)i).ToArray()))],
            _ when type == typeof(int[]) => [.. Lengths().Select(n => new Value($"int[{n}]", () => Enumerable.Range(0, n).ToArray()))],
            _ when type == typeof(List<int>) => [.. Lengths().Select(n => new Value($"List<int>({n})", () => Enumerable.Range(0, n).ToList()))],
            _ when type == typeof(StringBuilder) => [.. _texts.Select(text => new Value(Quoted(text), () => new StringBuilder(text)))],
            _ when type == typeof(Guid) => Constants([Guid.Empty, new Guid("0f8fad5b-d9cb-469f-a165-70867728950e")]),
            _ when type == typeof(DateTime) => Constants([DateTime.UnixEpoch, new DateTime(2024, 12, 31, 23, 59, 58)]),
            _ when type == typeof(TimeSpan) => Constants([TimeSpan.Zero, TimeSpan.FromMilliseconds(1234567)]),
            _ when type == typeof(Uri) => Constants([new Uri("http://host/"), new Uri("https://host/a/b?x=1")]),
            _ when type == typeof(Dictionary<string, string>) => Maps(),
            _ when type == typeof(CancellationToken) => Constants([CancellationToken.None]),
            _ when type.IsEnum => Constants(Enum.GetValues(type).Cast<object>()),
            _ when WebInputs.Know(type) => WebInputs.Of(type, _texts),
            _ when IsListOfText(type) => Lists(annotation, type),
            _ when type.IsArray && type.GetElementType()!.Assembly == _specimen => ArraysOf(type.GetElementType()!),
            _ when type.Assembly == _specimen => ObjectsOf(type),
            _ => throw new NotSupportedException($"No inputs are known for {type}."),
        };
    }

    IEnumerable<string> TextsFor(NullabilityInfo annotation) =>
        annotation.WriteState == NullabilityState.NotNull ? _texts.Where(text => _mayBeNonNull(text)) : _texts;

    static bool IsListOfText(Type type) =>
        type == typeof(string[]) || type.IsGenericType && type.IsAssignableFrom(typeof(List<string>));

    Value[] Lists(NullabilityInfo annotation, Type type)
    {
        var element = annotation.ElementType ?? annotation.GenericTypeArguments.FirstOrDefault();
        string?[] texts = element is { WriteState: NullabilityState.NotNull } ? [.. TextsFor(element)] : [null, .. _texts];
        string?[][] lists =
        [
            [],
            .. texts.Select(text => new[] { text }),
            .. texts.Select((text, i) => new[] { text, texts[(i * 7 + 3) % texts.Length] }),
            .. texts.Select((text, i) => new[] { "key", texts[(i * 5 + 1) % texts.Length], text }),
            [.. texts],
        ];
        return [.. lists.Select(list => new Value("[" + string.Join(", ", list.Select(Quoted)) + "]", () => type.IsArray ? list.ToArray() : list.ToList()))];
    }

    /// <summary>None, and each alone.</summary>
    Value[] ArraysOf(Type element) =>
    [
        new Value("[]", () => Array.CreateInstance(element, 0)),
        .. ObjectsOf(element).Select(value => new Value($"[{value.Text}]", () => Filled(element, value.Make()))),
    ];

    static Array Filled(Type element, object? value)
    {
        var array = Array.CreateInstance(element, 1);
        array.SetValue(value, 0);
        return array;
    }

    Value[] Maps() =>
    [
        new Value("{}", () => new Dictionary<string, string>()),
        .. _texts.Select(text => new Value($"{{* = {Quoted(text)}}}", () => _texts.ToDictionary(key => key, _ => text))),
    ];

    Value[] ObjectsOf(Type type)
    {
        if (type.IsInterface || type.IsAbstract)
        {
            return
            [
                .. _specimen.GetTypes()
                    .Where(candidate => type.IsAssignableFrom(candidate) && candidate is { IsAbstract: false, IsInterface: false, IsGenericTypeDefinition: false })
                    .SelectMany(ObjectsOf),
            ];
        }

        const BindingFlags instance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
        var constructor = type.GetConstructors(instance)
            .Where(candidate => !candidate.GetParameters().Any(parameter => parameter.ParameterType == type))
            .OrderByDescending(candidate => candidate.GetParameters().Length)
            .FirstOrDefault();
        var parameters = constructor?.GetParameters() ?? [];
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .Where(property => !parameters.Any(parameter => parameter.Name == property.Name))
            .ToArray();

        var axes = parameters.Select(parameter => ValuesOf(parameter.ParameterType, _annotations.Create(parameter)))
            .Concat(properties.Select(property => ValuesOf(property.PropertyType, _annotations.Create(property))))
            .ToList();
        return
        [
            .. Combinations(axes, MaxObjects).Select(values => new Value(
                $"{type.Name}({string.Join(", ", values.Select(value => value.Text))})",
                () => Build(values))),
        ];

        object Build(Value[] values)
        {
            var made = constructor is null
                ? Activator.CreateInstance(type)!
                : constructor.Invoke([.. values.Take(parameters.Length).Select(value => value.Make())]);
            for (var i = 0; i < properties.Length; i++)
            {
                properties[i].SetValue(made, values[parameters.Length + i].Make());
            }

            return made;
        }
    }

    /// <summary>All combinations, or where they are too many an even, repeatable sample of them.</summary>
    static IEnumerable<Value[]> Combinations(List<Value[]> axes, int limit)
    {
        var total = axes.Aggregate(1.0, (product, axis) => product * axis.Length);
        if (total <= limit)
        {
            return All(axes, 0).Select(values => values.ToArray());
        }

        var random = new Random(20250123);
        return Enumerable.Range(0, limit).Select(i => axes.Select((axis, position) =>
            i < axis.Length * 3 && position == i % axes.Count ? axis[i % axis.Length] : axis[random.Next(axis.Length)]).ToArray());

        static IEnumerable<IEnumerable<Value>> All(List<Value[]> axes, int from) => from == axes.Count
            ? [[]]
            : axes[from].SelectMany(value => All(axes, from + 1).Select(rest => rest.Prepend(value)));
    }

    IEnumerable<int> Lengths() => _numbers.Where(number => number is >= 0 and <= MaxLiteral).Append(32).Distinct();

    static Value[] Constants<T>(IEnumerable<T> values, Func<T, string>? text = null) =>
        [.. values.Select(value => new Value(text is null ? $"{value}" : text(value), () => value))];

    static string OfLength(string start, int length) =>
        start + string.Concat(Enumerable.Range(0, length - start.Length).Select(i => Letters[i % Letters.Length]));

    static string Quoted(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);
}
