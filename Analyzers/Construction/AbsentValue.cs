using Netra.Analyzers.Values;

namespace Netra.Analyzers.Construction;

/// <summary>How a value may be absent.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="IsCertain">Whether it is absent whatever happens.</param>
/// <param name="Why">Why that is believed.</param>
/// <param name="Blamed">The value that may be absent: itself, or one of its parts.</param>
internal sealed record AbsentValue(Absence Kind, bool IsCertain, string Why, Value Blamed)
{
    public static AbsentValue Of(Absence kind, string why, Value blamed) => new(kind, IsCertain: false, why, blamed);

    public static AbsentValue Certainly(Absence kind, string why, Value blamed) => new(kind, IsCertain: true, why, blamed);

    public string What => (Kind, IsCertain) switch
    {
        (Absence.Null, true) => "is null",
        (Absence.Null, false) => "may be null",
        (Absence.Empty, true) => "is empty",
        (Absence.Empty, false) => "may be empty",
        (Absence.Blank, true) => "is blank",
        (Absence.Blank, false) => "may be blank",
        _ => "may be incomplete",
    };
}
