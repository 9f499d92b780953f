namespace Specimens;

public static class LinqCases
{
    [Unsafe]
    public static List<string> SelectOfAll(List<string> ids) => ids.Select(id => id[..8]).ToList();

    [Safe]
    public static List<string> WhereLongThenSelect(List<string> ids) => ids.Where(id => id.Length >= 8).Select(id => id[..8]).ToList();

    [Unsafe]
    public static List<string> WhereLongThenSelectOffByOne(List<string> ids) => ids.Where(id => id.Length >= 7).Select(id => id[..8]).ToList();

    [Unsafe]
    public static List<string> WhereShortThenSelect(List<string> ids) => ids.Where(id => id.Length < 8).Select(id => id[..8]).ToList();

    [Safe]
    public static List<string> WherePrefixThenSelect(List<string> lines) =>
        lines.Where(line => line.StartsWith("key=", StringComparison.Ordinal)).Select(line => line[4..]).ToList();

    [Unsafe]
    public static List<string> WherePrefixThenSelectOneMore(List<string> lines) =>
        lines.Where(line => line.StartsWith("key=", StringComparison.Ordinal)).Select(line => line[5..]).ToList();

    [Unsafe]
    public static List<string> WhereNotEmptyThenSelect(List<string> ids) => ids.Where(id => !string.IsNullOrEmpty(id)).Select(id => id[..8]).ToList();

    [Safe]
    public static List<string> WhereNotEmptyThenFirst(List<string> ids) => ids.Where(id => !string.IsNullOrEmpty(id)).Select(id => id[..1]).ToList();

    [Safe]
    public static List<string> TernaryInSelect(List<string> ids) => ids.Select(id => id.Length > 8 ? id[..8] : id).ToList();

    [Unsafe]
    public static string? FirstOrDefaultConditional(List<string> ids) => ids.FirstOrDefault()?[..8];

    [Safe]
    public static string? FirstOrDefaultByPrefix(List<string> lines) =>
        lines.FirstOrDefault(line => line.StartsWith("token=", StringComparison.Ordinal))?.Substring(6);

    [Unsafe]
    public static string FirstOrDefaultByPrefixForgiven(List<string> lines) =>
        lines.FirstOrDefault(line => line.StartsWith("token=", StringComparison.Ordinal))!.Substring(6);

    [Unsafe]
    public static string FirstOfAll(List<string> ids) => ids.Count == 0 ? "" : ids.First()[..8];

    [Safe]
    public static List<string> QuerySyntax(List<string> ids) => (from id in ids where id.Length >= 8 select id[..8]).ToList();

    [Unsafe]
    public static List<string> QuerySyntaxWithoutWhere(List<string> ids) => (from id in ids select id[..8]).ToList();

    [Unsafe]
    public static List<string> QuerySyntaxWhereOnAnother(List<string> ids, string name) =>
        (from id in ids where name.Length >= 8 select id[..8]).ToList();

    [Unsafe]
    public static Dictionary<string, int> GroupedByPrefix(List<string> ids) =>
        ids.GroupBy(id => id.Substring(0, 2)).ToDictionary(group => group.Key, group => group.Count());

    [Unsafe]
    public static List<string> OrderedByPrefix(List<string> ids) => ids.Append("zz").OrderBy(id => id[..3], StringComparer.Ordinal).ToList();

    [Unsafe]
    public static List<string> SelectOfSplitParts(string csv) => csv.Split(',').Select(part => part[1..]).ToList();

    [Safe]
    public static List<string> SelectOfSplitPartsWithoutEmptyOnes(string csv) =>
        csv.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(part => part[1..]).ToList();

    [Safe]
    public static List<string> SelectIsTotal(List<string> ids) => ids.Select(id => new string(id.Take(8).ToArray())).ToList();

    [Unsafe]
    public static List<string> SelectOfAProperty(List<string> names) => names.Select(name => new Item(name)).Select(item => item.Name[..3]).ToList();

    [Safe]
    public static List<string> WhereOnAProperty(List<string> names) =>
        names.Select(name => new Item(name)).Where(item => item.Name.Length >= 3).Select(item => item.Name[..3]).ToList();

    public sealed record Item(string Name);
}
