using System.Reflection;

namespace Netra.Analyzers.Tests.Soundness;

/// <summary>What a program is run on: short texts and small numbers, so that every relation between two of them occurs.</summary>
internal sealed class Inputs
{
    private const int Count = 160;

    private static readonly string[] Texts =
    [
        "", "a", ":", "ab", "a:", "abc", "abcd", "ab:c", "-a:b", "abcdefg", "abcdefgh", " abcdef:", "abcdefghi", "a-b:c-d:efgh", "       ", "123",
    ];

    private static readonly int[] Numbers = [-1, 0, 0, 1, 2, 3, 4, 4, 5, 8, 9, 20];

    private readonly ConstructorInfo _constructor;
    private readonly MethodInfo _entry;

    public Inputs(Assembly assembly, GeneratedProgram program)
    {
        Type type = assembly.GetType($"{GeneratedProgram.Namespace}.{program.Name}", throwOnError: true)!;
        _constructor = type.GetConstructors()[0];
        _entry = type.GetMethod(GeneratedProgram.EntryMethod)!;
    }

    /// <summary>Runs the program on each of its inputs.</summary>
    public IEnumerable<Outcome> Run()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return Run(i);
        }
    }

    private Outcome Run(int number)
    {
        var draw = new Draw(20250123, number);
        var texts = new List<string?>();
        object program = _constructor.Invoke([.. _constructor.GetParameters().Select(Argument)]);
        object?[] arguments = [.. _entry.GetParameters().Select(Argument)];
        string input = string.Join(", ", texts.Select(text => text is null ? "null" : $"\"{text}\""));
        try
        {
            object? result = _entry.Invoke(program, BindingFlags.DoNotWrapExceptions, null, arguments, null);
            return new Outcome(input, (result as Task<string>)?.GetAwaiter().GetResult() ?? (string?)result, null);
        }
        catch (Exception failure)
        {
            return new Outcome(input, null, failure is AggregateException { InnerException: { } inner } ? inner : failure);
        }

        string Text() => Noted(draw.Of(Texts))!;

        string? NullableText() => Noted(draw.Chance(25) ? null : draw.Of(Texts));

        string? Noted(string? text)
        {
            texts.Add(text);
            return text;
        }

        object? Argument(ParameterInfo parameter) => parameter.Name switch
        {
            "s" or "f" => Text(),
            "t" or "g" => NullableText(),
            "n" or "k" => Number(),
            "flag" => draw.Chance(50),
            "parts" => Enumerable.Range(0, draw.Below(4)).Select(_ => Text()).ToArray(),
            "names" => Enumerable.Range(0, draw.Below(4)).Select(_ => Text()).ToList(),
            "items" => Enumerable.Range(0, draw.Below(6)).ToList(),
            "map" => new Dictionary<string, string> { ["k"] = Text() },
            "box" or "other" => Activator.CreateInstance(parameter.ParameterType, Text(), NullableText()),
            "account" => Activator.CreateInstance(parameter.ParameterType, Text(), NullableText()),
            _ => throw new NotSupportedException(parameter.Name),
        };

        int Number()
        {
            int value = draw.Of(Numbers);
            texts.Add(value.ToString());
            return value;
        }
    }

    /// <summary>What came of one input.</summary>
    public sealed record Outcome(string Input, string? Result, Exception? Failure);
}
