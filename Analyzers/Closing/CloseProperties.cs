namespace Netra.Analyzers.Closing;

/// <summary>
/// What a closing diagnostic tells its code fix, as diagnostic properties and additional locations.
/// </summary>
/// <remarks>
/// <para>The diagnostic's location is the whole call that closes (<c>socket.CloseAsync(…)</c>, without <c>await</c> and
/// <c>ConfigureAwait</c>), the creation of a close frame, or the call of a helper that closes.</para>
/// <para>The first additional location is the catch clause that decides the close: it stands around the close, or it sets
/// the variable that the close depends on. NETRA3001 and NETRA3003 always have it; NETRA3002 has it unless
/// <see cref="Cause"/> is <c>Refused</c>, <c>TooBig</c> or <c>WrongType</c>; NETRA3006, NETRA3007 and NETRA3009 have it when
/// there is one; NETRA3004, NETRA3005 and NETRA3008 have none.</para>
/// </remarks>
internal static class CloseProperties
{
    /// <summary>
    /// Why this id: for NETRA3002 a name of <see cref="FailureKind"/> or <c>Refused</c>, <c>TooBig</c>, <c>WrongType</c>;
    /// for NETRA3004 a name of <see cref="IllegalCloseCause"/>; for NETRA3009 <c>CanThrow</c> or <c>CauseIsLost</c>.
    /// </summary>
    public const string Cause = "Cause";

    /// <summary>NETRA3001 to NETRA3004: the code in question, as a decimal number, when it is a constant.</summary>
    public const string Code = "Code";

    /// <summary>NETRA3002, and NETRA3004 for a code: the code that is right, as a decimal number.</summary>
    public const string SuggestedCode = "SuggestedCode";

    /// <summary>The position of the code among the parameters of the method that is called (a reduced extension counts its <c>this</c>); absent for helpers with a code of their own.</summary>
    public const string CodeParameter = "CodeParameter";

    /// <summary>The position of the reason among the parameters of the method that is called; absent when it has none.</summary>
    public const string ReasonParameter = "ReasonParameter";

    /// <summary>The position of the cancellation token among the parameters of the method that is called; absent when it has none.</summary>
    public const string TokenParameter = "TokenParameter";
}
