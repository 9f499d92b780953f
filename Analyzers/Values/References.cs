using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values;

/// <summary>What <c>ref</c> locals, or the targets that a graph captures, may stand for: each of what was ever assigned to them.</summary>
internal sealed class References
{
    private readonly Dictionary<object, List<IOperation>> _targets = [];

    /// <summary>How much is known; it only grows.</summary>
    public int Count { get; private set; }

    /// <summary>The locals, or the ids of the captures.</summary>
    public IEnumerable<object> Names => _targets.Keys;

    public void Add(object name, IEnumerable<IOperation> targets)
    {
        if (!_targets.TryGetValue(name, out List<IOperation>? known))
        {
            _targets.Add(name, known = []);
        }

        foreach (IOperation target in targets.Where(target => !known.Contains(target)).ToArray())
        {
            known.Add(target);
            Count++;
        }
    }

    public IReadOnlyList<IOperation> Of(object name) => _targets.TryGetValue(name, out List<IOperation>? targets) ? targets : [];

    /// <summary>The one place that the name stands for wherever it is used.</summary>
    public IOperation? Only(object name) => Of(name) is [var only] && IsFixed(only) ? only : null;

    /// <summary>Whether it denotes the same place whenever it is evaluated: the object that has a member, or the index of an element, may be another later.</summary>
    private static bool IsFixed(IOperation place) => place switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation => true,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } => true,
        IFieldReferenceOperation { Instance: { Type.IsValueType: true } owner } => IsFixed(owner),
        _ => false,
    };
}
