namespace Netra.Analyzers.Values;

/// <summary>A weighted sum of values and a constant: <c>len(s) - 8</c>. Overflow is ignored (see docs/value-analysis.md).</summary>
internal readonly struct Linear(LinearForm form, long constant) : IEquatable<Linear>
{
    public LinearForm Form { get; } = form;

    public long Constant { get; } = constant;

    public bool IsConstant => Form.IsEmpty;

    /// <summary>The values that it is a sum of.</summary>
    public IEnumerable<Value> Atoms => Form.Atoms;

    public static implicit operator Linear(long constant) => new(LinearForm.Empty, constant);

    public static Linear operator +(Linear left, Linear right) =>
        new(left.Form.Add(right.Form, 1), left.Constant + right.Constant);

    public static Linear operator -(Linear left, Linear right) =>
        new(left.Form.Add(right.Form, -1), left.Constant - right.Constant);

    public static Linear operator -(Linear value) => value * -1;

    public static Linear operator *(Linear value, long factor) => new(value.Form.Times(factor), value.Constant * factor);

    /// <summary>The sum with <paramref name="atom"/> replaced.</summary>
    public Linear Substitute(Value atom, Linear replacement)
    {
        long coefficient = Form.CoefficientOf(atom);
        return coefficient == 0 ? this : this - (new Linear(LinearForm.Of(atom), 0) * coefficient) + (replacement * coefficient);
    }

    public bool Equals(Linear other) => Constant == other.Constant && Form.Equals(other.Form);

    public override bool Equals(object? obj) => obj is Linear other && Equals(other);

    public override int GetHashCode() => (Form.GetHashCode() * 31) + Constant.GetHashCode();

    public override string ToString() => $"{Form} + {Constant}";
}
