namespace Netra.Analyzers.Closing;

/// <summary>A method that closes, as its callers see it.</summary>
/// <param name="CodeParameter">The position of the code among its parameters, or -1.</param>
/// <param name="FixedCode">The code that it always closes with, when it takes none.</param>
/// <param name="ReasonParameter">The position of the reason among its parameters, or -1.</param>
/// <param name="TokenParameter">The position of the cancellation token among its parameters, or -1.</param>
/// <param name="Traits">How it behaves.</param>
/// <param name="Api">The library's close, when the method is one itself.</param>
internal sealed record CloseMethod(int CodeParameter, int? FixedCode, int ReasonParameter, int TokenParameter, CloseTraits Traits, CloseApi? Api)
{
    public bool Has(CloseTraits trait) => (Traits & trait) != 0;
}
