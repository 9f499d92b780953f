using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Netra.Analyzers.Values;

/// <summary>
/// Which locals, parameters and captures may still be read when a block is entered. Of the others nothing has to be
/// known: a long body has many that each matter for a few lines.
/// </summary>
internal sealed class LivePlaces
{
    private readonly Dictionary<object, int> _places = [];
    private readonly Dictionary<CaptureId, IOperation> _captured = [];
    private readonly HashSet<ISymbol> _aliased = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _namesInFunctions = new(StringComparer.Ordinal);
    private readonly Block[] _blocks;

    public LivePlaces(ControlFlowGraph graph, WalkOrder order)
    {
        foreach (SyntaxNode function in graph.OriginalOperation.Syntax.DescendantNodes().Where(WrittenNames.IsFunction))
        {
            _namesInFunctions.UnionWith(function.DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText));
        }

        var reads = new List<int>[graph.Blocks.Length];
        var writes = new List<int>[graph.Blocks.Length];
        foreach (BasicBlock block in order.Blocks)
        {
            (reads[block.Ordinal], writes[block.Ordinal]) = ([], []);
            foreach (IOperation operation in block.AllOperations())
            {
                Scan(operation, reads[block.Ordinal], writes[block.Ordinal]);
            }
        }

        _blocks = new Block[graph.Blocks.Length];
        foreach (BasicBlock block in order.Blocks)
        {
            _blocks[block.Ordinal] = new Block(_places.Count, reads[block.Ordinal], writes[block.Ordinal]);
        }

        Spread(order);
    }

    public bool IsLive(object place, BasicBlock block) => place switch
    {
        IParameterSymbol { RefKind: RefKind.Out or RefKind.Ref } => true,
        ISymbol symbol when _namesInFunctions.Contains(symbol.Name) || _aliased.Contains(symbol) => true,
        _ => _places.TryGetValue(place, out int index) && _blocks[block.Ordinal].IsLive(index),
    };

    /// <summary>What is read here, before it is written here.</summary>
    private void Scan(IOperation operation, List<int> reads, List<int> writes)
    {
        IOperation statement = operation is IExpressionStatementOperation expression ? expression.Operation : operation;
        switch (statement)
        {
            case ISimpleAssignmentOperation { IsRef: true } assignment:
                _aliased.UnionWith(assignment.Value.DescendantsAndSelf().Select(part => part.Place()).OfType<ISymbol>());
                Read(assignment, reads, writes);
                break;
            case ISimpleAssignmentOperation { IsRef: false, Target: ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } } assignment:
                Read(assignment.Value, reads, writes);
                writes.Add(IndexOf(local));
                break;
            case IFlowCaptureOperation capture:
                Read(capture.Value, reads, writes);
                _captured[capture.Id] = capture.Value;
                writes.Add(IndexOf(capture.Id));
                break;
            default:
                Read(statement, reads, writes);
                break;
        }
    }

    private void Read(IOperation operation, List<int> reads, List<int> writes)
    {
        foreach (IOperation part in operation.DescendantsAndSelf())
        {
            if (part.Place() is not { } place)
            {
                continue;
            }

            int index = IndexOf(place);
            if (!writes.Contains(index))
            {
                reads.Add(index);
            }

            // A capture may stand for the target of an assignment, whose parts are read there.
            if (place is CaptureId id && _captured.TryGetValue(id, out IOperation? captured) && captured is not IFlowCaptureReferenceOperation)
            {
                Read(captured, reads, writes);
            }
        }
    }

    private int IndexOf(object place)
    {
        if (!_places.TryGetValue(place, out int index))
        {
            _places.Add(place, index = _places.Count);
        }

        return index;
    }

    private void Spread(WalkOrder order)
    {
        bool changed = true;
        while (changed)
        {
            changed = false;
            for (int i = order.Blocks.Length - 1; i >= 0; i--)
            {
                BasicBlock block = order.Blocks[i];
                foreach (int next in order.SuccessorsOf(block))
                {
                    changed |= _blocks[block.Ordinal].Take(_blocks[next], order.IsHandler(next));
                }
            }
        }
    }

    private sealed class Block
    {
        private readonly ulong[] _atEntry;
        private readonly ulong[] _written;

        public Block(int places, List<int> reads, List<int> writes)
        {
            _atEntry = new ulong[(places / 64) + 1];
            _written = new ulong[_atEntry.Length];
            reads.ForEach(place => _atEntry[place / 64] |= 1UL << (place % 64));
            writes.ForEach(place => _written[place / 64] |= 1UL << (place % 64));
        }

        public bool IsLive(int place) => (_atEntry[place / 64] & (1UL << (place % 64))) != 0;

        /// <summary>What the next block reads is live here too, unless it is written here; an exception may come before that.</summary>
        public bool Take(Block next, bool isHandler)
        {
            bool changed = false;
            for (int i = 0; i < _atEntry.Length; i++)
            {
                ulong live = _atEntry[i] | (isHandler ? next._atEntry[i] : next._atEntry[i] & ~_written[i]);
                changed |= live != _atEntry[i];
                _atEntry[i] = live;
            }

            return changed;
        }
    }
}
