namespace Specimens;

public static class Fields
{
    [Unsafe]
    public sealed class ReadonlyField(string id)
    {
        readonly string _id = id;

        [Entry]
        public string Prefix() => _id[..8];
    }

    [Safe]
    public sealed class ReadonlyFieldMeasured(string id)
    {
        readonly string _id = id;

        [Entry]
        public string Prefix() => _id.Length >= 8 ? _id[..8] : _id;
    }

    [Unsafe]
    public sealed class ReadonlyFieldMeasuredOffByOne(string id)
    {
        readonly string _id = id;

        [Entry]
        public string Prefix() => this._id.Length >= 7 ? _id[..8] : _id;
    }

    [Unsafe]
    public sealed class OtherFieldMeasured(string id, string thread)
    {
        readonly string _id = id;
        readonly string _thread = thread;

        [Entry]
        public string Prefix() => _thread.Length >= 8 ? _id[..8] : _thread;
    }

    [Unsafe]
    public sealed class NullableField(string? id)
    {
        readonly string? _id = id;

        [Entry]
        public string Prefix() => _id![..1];
    }

    [Safe]
    public sealed class MutableFieldMeasured(string id)
    {
        string _id = id;

        [Entry]
        public string Prefix()
        {
            if (_id.Length < 8)
            {
                return _id;
            }

            var prefix = _id[..8];
            _id = "";
            return prefix;
        }
    }

    [Unsafe]
    public sealed class MutableFieldAssignedAfterTheGuard(string id)
    {
        string _id = id;

        [Entry]
        public string Prefix()
        {
            if (_id.Length < 8)
            {
                return _id;
            }

            _id = _id.TrimStart('a', '1');
            return _id[..8];
        }
    }

    [Unsafe]
    public sealed class MutableFieldClearedByACall(string id)
    {
        string _id = id;

        [Entry]
        public string Prefix()
        {
            if (_id.Length < 8)
            {
                return _id;
            }

            Reset();
            return _id[..8];
        }

        void Reset() => _id = "";
    }

    [Safe]
    public sealed class MutableFieldAndACallThatLeavesIt(string id)
    {
        string _id = id;
        int _count;

        public void Rename(string id) => _id = id;

        [Entry]
        public string Prefix()
        {
            if (_id.Length < 8)
            {
                return _id;
            }

            Count();
            return _id[..8];
        }

        void Count() => _count++;
    }

    [Safe]
    public sealed class FieldWithALongInitialiser
    {
        readonly string _id = Guid.NewGuid().ToString("N");

        [Entry]
        public string Prefix() => _id[..8];
    }

    [Unsafe]
    public sealed class FieldWithAShortInitialiser
    {
        readonly string _id = "anon";

        [Entry]
        public string Prefix() => _id[..8];
    }

    [Safe]
    public sealed class ReadonlyFieldValidatedInTheConstructor
    {
        readonly string _id;

        public ReadonlyFieldValidatedInTheConstructor(string id)
        {
            if (id.Length < 8)
            {
                throw new Refused();
            }

            _id = id;
        }

        [Entry]
        public string Prefix() => _id[..8];
    }

    [Unsafe]
    public sealed class ReadonlyFieldValidatedTooLittleInTheConstructor
    {
        readonly string _id;

        public ReadonlyFieldValidatedTooLittleInTheConstructor(string id)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(id);
            _id = id;
        }

        [Entry]
        public string Prefix() => _id[..8];
    }

    [Safe]
    public sealed class CopiedIntoALocalFirst(string id)
    {
        string _id = id;

        [Entry]
        public string Prefix()
        {
            var id = _id;
            _id = "";
            return id.Length > 8 ? id[..8] : id;
        }
    }

    [Unsafe]
    public sealed class FieldOfAnotherInstance(string id)
    {
        readonly string _id = id;

        [Entry]
        public string Prefix(string other) => Same(new FieldOfAnotherInstance(other));

        string Same(FieldOfAnotherInstance other) => _id.Length >= 8 ? other._id[..8] : "";
    }
}
