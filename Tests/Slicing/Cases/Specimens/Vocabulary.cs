// The words every specimen is written in. Compiled into each specimen's assembly.
global using System;
global using System.Collections.Generic;
global using System.Diagnostics;
global using System.Diagnostics.CodeAnalysis;
global using System.Globalization;
global using System.IO;
global using System.Linq;
global using System.Text;
global using System.Threading;
global using System.Threading.Tasks;

namespace Specimens;

/// <summary>Some input makes the slice throw.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class UnsafeAttribute : Attribute
{
    /// <summary>False: variable bounds or object state, expected from the strict mode only.</summary>
    public bool Core { get; set; } = true;
}

/// <summary>No input makes the slice throw.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SafeAttribute : Attribute
{
    /// <summary>True: safe for a reason so deep that only the default severities must stay silent.</summary>
    public bool StrictOnly { get; set; }
}

/// <summary>Where a case that is a type begins: a method that is called, a property that is read.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class EntryAttribute : Attribute;

/// <summary>A case's own refusal; never the slice's failure.</summary>
public sealed class Refused(string why = "refused") : Exception(why);

/// <summary>Where the cases write their warnings.</summary>
public static class Log
{
    [ThreadStatic]
    static string? s_last;

    public static string Last => s_last ?? "";

    public static void Warn(string message) => s_last = message;

    public static void Info(string template, params object?[] values) => s_last = template + values.Length;
}
