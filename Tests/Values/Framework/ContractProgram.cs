using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netra.Analyzers.Tests.Infrastructure;
using Netra.Analyzers.Values.Framework;

namespace Netra.Analyzers.Tests.Values.Framework;

/// <summary>
/// Writes a program that calls every member of the table on a grid of values and tests each fact after each call.
/// </summary>
/// <remarks>Written rather than reflected, because reflection cannot pass a span.</remarks>
internal sealed class ContractProgram
{
    private const string Strings = "null, \"\", \"a\", \"A\", \" \", \"ab\", \"aab\", \" a b\", \"A-b-A\", \"12345678\", \"/a.b\", \"/\", \"\\U0001F600\", \"00ff00ff00ff00ff\", \"00ff00ff00ff00ff00ff00ff00ff00ff\"";
    private const string Characters = "null, \"\", \"a\", \"ab\", \" a\", \"aab-\"";
    private const string Integers = "-1, 0, 1, 2, 3, 8";
    private const string Numbers = "0, 1, 2, 100";
    private const string Bytes = "null, [], [1], [1, 2], [1, 2, 3], [65, 66, 67, 68], [1, 2, 3, 4, 5, 6, 7, 8], new byte[16], new byte[64]";

    /// <summary>Values of the types that members ask for; type arguments are <c>char</c>.</summary>
    private static readonly Dictionary<string, string> Values = new()
    {
        ["string"] = Strings,
        ["object"] = "\"a\", 'a', 1",
        ["bool"] = "true, false",
        ["char"] = "'a', 'A', ' ', '-'",
        ["int"] = Integers,
        ["long"] = Integers,
        ["short"] = Integers,
        ["sbyte"] = Integers,
        ["nint"] = Integers,
        ["byte"] = Numbers,
        ["ushort"] = Numbers,
        ["uint"] = Numbers,
        ["ulong"] = Numbers,
        ["nuint"] = Numbers,
        ["System.Int128"] = Integers,
        ["System.UInt128"] = "0, 1",
        ["float"] = "1",
        ["double"] = "1",
        ["decimal"] = "1",
        ["System.Half"] = "(Half)1",
        ["char[]"] = Characters.Replace("\"\"", "[]").Replace(", \"", ", [..\"").Replace("\", ", "\"], ") + "]",
        ["byte[]"] = Bytes,
        ["int[]"] = "[], [1], [1, 2]",
        ["System.Range[]"] = "new Range[0], new Range[2]",
        ["System.SequencePosition"] = "new ReadOnlySequence<char>(\"aab\".AsMemory()).Start",
        ["System.IO.DriveInfo"] = "new System.IO.DriveInfo(System.IO.Path.GetPathRoot(System.Environment.CurrentDirectory)!)",
        ["System.Environment.SpecialFolder"] = "Environment.SpecialFolder.Personal",
        ["System.Environment.SpecialFolderOption"] = "Environment.SpecialFolderOption.None",
        ["string[]"] = "null, [], [\"a\"], [\"a\", null!], [\"-\", \"\"]",
        ["object[]"] = "[], [\"a\", 1]",
        ["System.Array"] = "new int[2], new char[3]",
        ["System.StringComparison"] = "StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase, StringComparison.InvariantCulture, StringComparison.CurrentCultureIgnoreCase",
        ["System.StringSplitOptions"] = "0, StringSplitOptions.RemoveEmptyEntries, StringSplitOptions.TrimEntries, (StringSplitOptions)3",
        ["System.Base64FormattingOptions"] = "Base64FormattingOptions.None, Base64FormattingOptions.InsertLineBreaks",
        ["System.Globalization.CompareOptions"] = "CompareOptions.None, CompareOptions.Ordinal, CompareOptions.IgnoreCase",
        ["System.Globalization.CultureInfo"] = "CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo(\"tr-TR\")",
        ["System.Globalization.CompareInfo"] = "CultureInfo.InvariantCulture.CompareInfo",
        ["System.Globalization.TextInfo"] = "CultureInfo.InvariantCulture.TextInfo, CultureInfo.GetCultureInfo(\"tr-TR\").TextInfo",
        ["System.Text.NormalizationForm"] = "System.Text.NormalizationForm.FormD",
        ["System.IFormatProvider"] = "null, CultureInfo.InvariantCulture",
        ["System.StringComparer"] = "StringComparer.Ordinal, StringComparer.OrdinalIgnoreCase",
        ["System.Guid"] = "Guid.Empty",
        ["System.DateTime"] = "DateTime.UnixEpoch",
        ["System.DateTimeOffset"] = "DateTimeOffset.UnixEpoch",
        ["System.DateOnly"] = "DateOnly.MinValue",
        ["System.TimeOnly"] = "TimeOnly.MaxValue",
        ["System.TimeSpan"] = "TimeSpan.Zero, TimeSpan.FromDays(3)",
        ["System.DayOfWeek"] = "DayOfWeek.Friday",
        ["System.Enum"] = "DayOfWeek.Friday, (DayOfWeek)9",
        ["System.Index"] = "0, 1, ^1, ^0",
        ["System.Range"] = ".., 1.., ..^1, 1..2",
        ["System.Text.Rune"] = "new Rune('a'), new Rune(0x1F600)",
        ["System.Text.StringBuilder"] = "new StringBuilder(), new StringBuilder(\"abc\")",
        ["System.Text.Encoding"] = "Encoding.UTF8, Encoding.ASCII, Encoding.Unicode",
        ["System.Text.Encoder"] = "Encoding.UTF8.GetEncoder()",
        ["System.Text.Decoder"] = "Encoding.UTF8.GetDecoder()",
        ["System.Text.RegularExpressions.Regex"] = "new Regex(\"a\"), new Regex(\"-|\")",
        ["System.Text.RegularExpressions.Capture"] = "Regex.Match(\"aab\", \"b\"), Regex.Match(\"aab\", \"c\")",
        ["System.Text.RegularExpressions.RegexOptions"] = "RegexOptions.None, RegexOptions.IgnoreCase",
        ["System.Text.RegularExpressions.MatchEvaluator"] = "match => \"\"",
        ["System.Uri"] = "new Uri(\"http://a\"), new Uri(\"urn:a:b\"), new Uri(\"file:///\"), new Uri(\"a\", UriKind.Relative)",
        ["System.Version"] = "new Version(), new Version(1, 2), new Version(1, 2, 3), new Version(1, 2, 3, 4)",
        ["System.Net.IPAddress"] = "IPAddress.Any, IPAddress.IPv6Any, IPAddress.IPv6Loopback, IPAddress.Parse(\"fe80::1:2:3%4\")",
        ["System.Reflection.MemberInfo"] = "typeof(int), typeof(List<>), typeof(int).GetMethod(\"Parse\", [typeof(string)])!, typeof(List<>).GetGenericArguments()[0]",
        ["System.Type"] = "typeof(int), typeof(List<string>)",
        ["System.Diagnostics.ActivityTraceId"] = "ActivityTraceId.CreateRandom(), default",
        ["System.Diagnostics.ActivitySpanId"] = "ActivitySpanId.CreateRandom(), default",
        ["System.Security.Cryptography.HashAlgorithmName"] = "HashAlgorithmName.SHA256",
        ["System.Security.Cryptography.HashAlgorithm"] = "SHA256.Create(), new HMACSHA1([1])",
        ["System.Security.Cryptography.Rfc2898DeriveBytes"] = "new Rfc2898DeriveBytes(\"a\", new byte[8], 1, HashAlgorithmName.SHA256)",
        ["System.IO.Stream"] = "new MemoryStream(), new MemoryStream([1, 2, 3])",
        ["System.IO.MemoryStream"] = "new MemoryStream(), new MemoryStream([1, 2, 3])",
        ["System.IO.TextReader"] = "new StringReader(\"\"), new StringReader(\"abc\")",
        ["System.IO.BinaryReader"] = "new BinaryReader(new MemoryStream([1, 65, 66]))",
        ["System.Threading.CancellationToken"] = "default",
        ["System.Random"] = "new Random(1)",
        ["System.Buffers.ArrayPool<char>"] = "ArrayPool<char>.Shared",
        ["System.Buffers.IBufferWriter<char>"] = "new ArrayBufferWriter<char>(), new ArrayBufferWriter<char>(1)",
        ["System.Buffers.ArrayBufferWriter<char>"] = "new ArrayBufferWriter<char>(), new ArrayBufferWriter<char>(1)",
        ["System.IO.Pipelines.PipeWriter"] = "PipeWriter.Create(Stream.Null)",
        ["System.Buffers.StandardFormat"] = "default",
        ["System.Buffers.SearchValues<char>"] = "SearchValues.Create(\"ab\")",
        ["System.Buffers.ReadOnlySequence<char>"] = "new ReadOnlySequence<char>(\"aab\".AsMemory()), default",
        ["System.ISpanFormattable"] = "1, 'a', Guid.Empty",
        ["System.IUtf8SpanFormattable"] = "1, 'a', Guid.Empty",
        ["System.Func<char, bool>"] = "c => c == 'a'",
        ["System.Func<char, char>"] = "c => c",
        ["System.Func<char, int, char>"] = "(c, i) => c",
        ["System.Func<char, int, bool>"] = "(c, i) => i > 0",
        ["System.Func<char, char, char>"] = "(c, d) => d",
        ["System.Predicate<char>"] = "c => c == 'a', c => true",
        ["System.Converter<char, char>"] = "c => c",
        ["System.Buffers.SpanAction<char, char>"] = "(span, state) => span.Fill(state)",
        ["System.Collections.Generic.IComparer<char>"] = "null",
        ["System.Collections.Generic.IEqualityComparer<char>"] = "null",
        ["System.IComparable<char>"] = "'a', '-'",
        ["System.Collections.IEnumerable"] = "\"aab\", \"\"",
        ["System.Collections.Generic.IEnumerable<char>"] = Characters + ", new List<char>(\"aab\"), Enumerable.Range(65, 3).Select(i => (char)i)",
        ["System.Collections.Generic.IEnumerable<string>"] = "[], [\"a\", \"\"]",
        ["System.Linq.IOrderedEnumerable<char>"] = "\"aab\".Order()",
        ["System.Collections.Generic.ICollection<char>"] = "new List<char>(\"aab\"), new HashSet<char>(\"ab\"), new List<char>()",
        ["System.Collections.Generic.IReadOnlyCollection<char>"] = "new List<char>(\"aab\")",
        ["System.Collections.Generic.IList<char>"] = "new List<char>(\"aab\"), \"ab\".ToCharArray(), new List<char>()",
        ["System.Collections.Generic.List<char>"] = "new List<char>(), new List<char>(\"a\"), new List<char>(\"aab-\")",
        ["System.Collections.Immutable.ImmutableArray<char>"] = "[], ['a'], [..\"aab-\"], default",
    };

    /// <summary>Types that take the values of another, by a conversion.</summary>
    private static readonly Dictionary<string, string> Holders = new()
    {
        ["System.Span<char>"] = "char[]",
        ["System.ReadOnlySpan<char>"] = "string",
        ["System.Memory<char>"] = "char[]",
        ["System.ReadOnlyMemory<char>"] = "char[]",
        ["System.Span<int>"] = "int[]",
        ["System.ReadOnlySpan<int>"] = "int[]",
        ["System.Memory<int>"] = "int[]",
        ["System.ReadOnlyMemory<int>"] = "int[]",
        ["System.Span<byte>"] = "byte[]",
        ["System.ReadOnlySpan<byte>"] = "byte[]",
        ["System.Memory<byte>"] = "byte[]",
        ["System.ReadOnlyMemory<byte>"] = "byte[]",
        ["System.ReadOnlySpan<string>"] = "string[]",
        ["System.Span<System.Range>"] = "System.Range[]",
        ["System.ArraySegment<char>"] = "char[]",
    };

    private static readonly SymbolDisplayFormat Format =
        SymbolDisplayFormat.CSharpErrorMessageFormat.RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly StringBuilder _source = new();
    private readonly Dictionary<string, int> _grids = [];
    private int _cases;

    static ContractProgram()
    {
        foreach (string algorithm in new[] { "MD5", "SHA1", "SHA256", "SHA384", "SHA512", "SHA3_256", "SHA3_384", "SHA3_512" })
        {
            Values[$"System.Security.Cryptography.{algorithm}"] = $"{algorithm}.Create()";
            Values[$"System.Security.Cryptography.HMAC{algorithm}"] = $"new HMAC{algorithm}([1])";
        }
    }

    /// <summary>The facts that the program tests.</summary>
    public HashSet<(string Member, string Fact)> Written { get; } = [];

    /// <summary>Writes, compiles and runs the program; the outcome is in <see cref="ContractSamples"/>.</summary>
    public static ContractProgram Run(IEnumerable<Contract> contracts)
    {
        ContractProgram program = new();
        foreach (Contract contract in contracts)
        {
            foreach (ISymbol member in FrameworkMembers.Of(contract))
            {
                program.Add(contract, member);
            }
        }

        program.Run();
        return program;
    }

    private void Run()
    {
        string source =
            $$"""
            #nullable disable
            #pragma warning disable
            using System; using System.Buffers; using System.Collections.Generic; using System.Collections.Immutable; using System.Diagnostics;
            using System.Globalization; using System.IO; using System.IO.Pipelines; using System.Linq; using System.Net; using System.Security.Cryptography;
            using System.Text; using System.Text.RegularExpressions; using System.Threading;
            using static {{typeof(ContractSamples).FullName}};

            public static class Program
            {
                public static void Run() { {{string.Concat(Enumerable.Range(0, _cases).Select(number => $"Case{number}(); "))}} }

            {{_source}}
            {{string.Concat(_grids.Select(WriteGrid))}}
            }
            """;
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Contracts",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview))],
            [.. TestReferences.NetCore, MetadataReference.CreateFromFile(typeof(ContractSamples).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        using MemoryStream image = new();
        IEnumerable<Diagnostic> errors = compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (errors.FirstOrDefault() is { } error)
        {
            string line = error.Location.SourceTree!.GetText().Lines[error.Location.GetLineSpan().StartLinePosition.Line].ToString();
            throw new InvalidOperationException($"{errors.Count()} errors: {error.GetMessage()} in {line}");
        }

        Assembly.Load(image.ToArray()).GetType("Program")!.GetMethod("Run")!.Invoke(null, null);
    }

    private void Add(Contract contract, ISymbol declared)
    {
        if (Construct(declared) is not { } member)
        {
            return;
        }

        string receiver = FrameworkMembers.ReceiverOf(contract, member).ToDisplayString(Format);
        Input[] inputs = [.. InputsOf(member, receiver)];
        if (!inputs.All(input => input.IsOut || Values.ContainsKey(input.Holder)))
        {
            return;
        }

        _source.AppendLine($"    static unsafe void Case{_cases++}()").AppendLine("    {").AppendLine("        int call = 0;");
        int combinations = 1;
        foreach (Input input in inputs.Where(input => !input.IsOut))
        {
            combinations *= Split(Values[input.Holder]).Count();
            _source.AppendLine($"        foreach (var f{input.Name} in {Grid(input.Holder)})");
        }

        // A sample is enough of a large grid.
        _source.AppendLine($"        if (call++ % {1 + (combinations / 1000)} == 0)").AppendLine("        {");
        foreach (Input input in inputs)
        {
            _source.AppendLine($"            {input.Declaration}");
        }

        _source.AppendLine("            try").AppendLine("            {").AppendLine($"                {Call(member, receiver)}");
        AddChecks(contract, member, string.Concat(inputs.Where(input => !input.IsOut).Select(input => $", f{input.Name}()")));
        _source.AppendLine("            }").AppendLine("            catch (Exception) { }").AppendLine("        }").AppendLine("    }");
    }

    private void AddChecks(Contract contract, ISymbol member, string shown)
    {
        FactWriter writer = new(member);
        AddChecks(contract, "", "true", contract.Always, writer, shown);
        AddChecks(contract, "when true: ", "result", contract.WhenTrue, writer, shown);
        AddChecks(contract, "when false: ", "!result", contract.WhenFalse, writer, shown);
        foreach (ConditionalFacts conditional in contract.WhenArguments)
        {
            string[] conditions = [.. writer.Write(conditional.Conditions).Select(condition => $"({condition.Code})")];
            if (conditions.Length == conditional.Conditions.Length)
            {
                AddChecks(contract, "when so: ", string.Join(" && ", conditions), conditional.Facts, writer, shown);
            }
        }
    }

    private void AddChecks(Contract contract, string prefix, string condition, ImmutableArray<ContractFact> facts, FactWriter writer, string shown)
    {
        string key = FrameworkMembers.Describe(contract);
        foreach ((string fact, string code) in writer.Write(facts))
        {
            Written.Add((key, prefix + fact));
            _source.AppendLine($"                Check(\"{key}\", \"{prefix}{fact}\", {condition}, !({condition}) || ({code}){shown}{(writer.CanShowResult ? ", result" : "")});");
        }
    }

    private static IEnumerable<Input> InputsOf(ISymbol member, string receiver)
    {
        if (member is IMethodSymbol method)
        {
            foreach (IParameterSymbol parameter in method.Parameters)
            {
                yield return new Input($"p{parameter.Ordinal}", parameter.Type.ToDisplayString(Format), parameter.RefKind == RefKind.Out);
            }
        }

        if (!member.IsStatic && member is not IMethodSymbol { MethodKind: MethodKind.Constructor })
        {
            yield return new Input("self", receiver, IsOut: false);
        }
    }

    private string Grid(string type)
    {
        if (!_grids.TryGetValue(type, out int number))
        {
            _grids.Add(type, number = _grids.Count);
        }

        return $"Grid{number}";
    }

    private static string WriteGrid(KeyValuePair<string, int> grid) =>
        $"    static readonly Func<{grid.Key}>[] Grid{grid.Value} = [{string.Join(", ", Split(Values[grid.Key]).Select(value => $"() => {value}"))}];\n";

    /// <summary>The statement of the call, which declares the result if there is one.</summary>
    private static string Call(ISymbol member, string receiver)
    {
        string target = member.IsStatic ? member.ContainingType.ToDisplayString(Format) : "self";
        if (member is not IMethodSymbol method)
        {
            return $"var result = {target}.{member.Name};";
        }

        string arguments = string.Join(", ", method.Parameters.Select(parameter =>
            parameter.RefKind switch { RefKind.Out => "out ", RefKind.Ref => "ref ", RefKind.In => "in ", _ => "" } + $"p{parameter.Ordinal}"));
        string typeArguments = method.IsGenericMethod ? $"<{string.Join(", ", method.TypeArguments.Select(argument => argument.ToDisplayString(Format)))}>" : "";
        string call = method switch
        {
            { MethodKind: MethodKind.Constructor } => $"new {receiver}({arguments})",
            { MethodKind: MethodKind.Conversion } => $"({method.ReturnType.ToDisplayString(Format)})p0",
            { Name: "op_Equality" } => "p0 == p1",
            { Name: "op_Inequality" } => "p0 != p1",
            _ => $"{target}.{member.Name}{typeArguments}({arguments})",
        };
        string awaited = method.ReturnType.Name switch { "Task" => ".GetAwaiter().GetResult()", "ValueTask" => ".AsTask().GetAwaiter().GetResult()", _ => "" };
        return method.ReturnsVoid && method.MethodKind != MethodKind.Constructor ? $"{call};" : $"var result = {call}{awaited};";
    }

    /// <summary>The member with <c>char</c> for its type parameters, <c>int</c> where they are numbers; null where neither fits.</summary>
    private static ISymbol? Construct(ISymbol member)
    {
        if (member is not IMethodSymbol { IsGenericMethod: true } method)
        {
            return member;
        }

        List<ITypeSymbol> arguments = [];
        foreach (ITypeParameterSymbol parameter in method.TypeParameters)
        {
            bool isNumber = method.ContainingType.Name == "ArgumentOutOfRangeException";
            if (!isNumber && parameter.ConstraintTypes.Any(constraint => constraint.Name is not ("IEquatable" or "IComparable")))
            {
                return null;
            }

            arguments.Add(FrameworkMembers.Compilation.GetSpecialType(isNumber ? SpecialType.System_Int32 : SpecialType.System_Char));
        }

        return method.Construct([.. arguments]);
    }

    /// <summary>Splits at the commas outside of brackets and quotes.</summary>
    private static IEnumerable<string> Split(string values)
    {
        int depth = 0;
        int start = 0;
        bool isQuoted = false;
        for (int i = 0; i < values.Length; i++)
        {
            isQuoted ^= values[i] == '"';
            depth += isQuoted ? 0 : values[i] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
            bool isGeneric = i > 0 && values[..i].Count(c => c == '<') > values[..i].Replace("=>", "").Count(c => c == '>');
            if (values[i] == ',' && depth == 0 && !isQuoted && !isGeneric)
            {
                yield return values[start..i].Trim();
                start = i + 1;
            }
        }

        yield return values[start..].Trim();
    }

    /// <summary>A parameter or the receiver, as a variable.</summary>
    private sealed record Input(string Name, string Type, bool IsOut)
    {
        /// <summary>The type of the values that it is made of; a span, for example, cannot be kept.</summary>
        public string Holder => Holders.GetValueOrDefault(Type, Type);

        public string Declaration => this switch
        {
            { IsOut: true } => $"{Type} {Name};",
            { Type: "System.ArraySegment<char>" } => $"{Type} {Name} = f{Name}() is {{ }} array{Name} ? new(array{Name}) : default;",
            _ => $"{Type} {Name} = f{Name}();",
        };
    }

    /// <summary>Facts as expressions.</summary>
    private sealed class FactWriter(ISymbol member)
    {
        private readonly ITypeSymbol _result = FrameworkMembers.ResultOf(member);

        public bool CanShowResult => !_result.IsRefLikeType && _result.SpecialType != SpecialType.System_Void;

        public IEnumerable<(string Text, string Code)> Write(IEnumerable<ContractFact> facts) =>
            from fact in facts
            let code = Write(fact)
            where code is not null
            select (Text(fact), code);

        private string? Write(ContractFact fact) => fact switch
        {
            AtLeastZero bound when bound.Sum.Terms.Any(term => term.Subject.Kind == SubjectKind.Element) => $"result.All(element => {Inequality(bound)})",
            AtLeastZero bound when bound.Sum.Terms.All(term => term.IsLength || IsInteger(TypeOf(term.Subject))) => Inequality(bound),
            NotNull notNull when TypeOf(notNull.Subject).IsReferenceType => $"(object){Name(notNull.Subject)} != null",
            IsNull isNull => $"(object){Name(isNull.Subject)} == null",
            NotBlank notBlank => $"!IsBlank({Items(notBlank.Subject)})",
            BlankAs blank => $"IsBlank({Items(blank.Subject)}) == IsBlank(Items(result))",
            ElementsNotNull => "Items(result).All(item => item != null)",
            SearchResult { Kind: SearchKind.First } search => $"IsFirst(result, {Length(search.In)}, {Length(search.Needle!.Value)}, {Start(search, "0")})",
            SearchResult { Kind: SearchKind.Last } search => $"IsLast(result, {Length(search.In)}, {Length(search.Needle!.Value)}, {Start(search, "int.MaxValue")})",
            SearchResult search => $"IsFirst(result, {Length(search.In)}, 1, {Start(search, "0")})",
            Found found when TypeOf(found.In).SpecialType == SpecialType.System_String =>
                $"IsFound({Name(found.In)}, {Name(found.Needle)}, {(found.Comparison is { } comparison ? Name(comparison) : "null")})",
            Found { Comparison: null } found => $"IsFound({Items(found.In)}, {Items(found.Needle)})",
            OneOf oneOf => $"result == {Name(oneOf.First)} || result == {Name(oneOf.Second)}",
            SameAs same => $"Items(result).SequenceEqual({Items(same.Subject)})",
            EqualTo equal => AreEqual(equal.First, equal.Second),
            Alike alike => $"AreAlike({Items(alike.First)}, {Items(alike.Second)})",
            Holds holds => $"{Name(holds.Condition)} == {(holds.Value ? "true" : "false")}",
            Comparison comparison => $"(result == 0) == ({AreEqual(comparison.First, comparison.Second)})",
            _ => null,
        };

        private static string Text(ContractFact fact) => fact switch
        {
            AtLeastZero bound => string.Concat(bound.Sum.Terms.Select(term =>
                $"{term.Coefficient}*{(term.IsLength ? "len " : "")}{term.Subject.ParameterName ?? term.Subject.Kind.ToString()} + ")) + $"{bound.Sum.Constant} >= 0",
            _ => fact.GetType().Name,
        };

        private static string Inequality(AtLeastZero bound) =>
            string.Concat(bound.Sum.Terms.Select(term => $"{term.Coefficient} * (long){(term.IsLength ? Length(term.Subject) : Name(term.Subject))} + ")) + $"{bound.Sum.Constant} >= 0";

        private string AreEqual(Subject first, Subject second) =>
            TypeOf(first).IsReferenceType
                ? $"((object){Name(first)} == null) == ((object){Name(second)} == null) && {Items(first)}.SequenceEqual({Items(second)})"
                : $"{Items(first)}.SequenceEqual({Items(second)})";

        private static string Start(SearchResult search, string otherwise) => search.Start is { } start ? Name(start) : otherwise;

        private static string Name(Subject subject) => subject.Kind switch
        {
            SubjectKind.This => "self",
            SubjectKind.Result => "result",
            SubjectKind.Element => "element",
            _ => $"p{subject.Ordinal}",
        };

        private static string Length(Subject subject) => $"Len({Name(subject)})";

        private static string Items(Subject subject) => $"Items({Name(subject)})";

        private ITypeSymbol TypeOf(Subject subject) => subject.Kind switch
        {
            SubjectKind.This => member.ContainingType,
            SubjectKind.Result => _result,
            _ => ((IMethodSymbol)member).Parameters[subject.Ordinal].Type,
        };

        private static bool IsInteger(ITypeSymbol type) =>
            type is { TypeKind: TypeKind.Enum } or { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 or SpecialType.System_IntPtr or SpecialType.System_UIntPtr };
    }
}
