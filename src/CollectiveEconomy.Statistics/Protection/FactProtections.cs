namespace CollectiveEconomy.Statistics.Protection;

/// <summary>The protections of all facts.</summary>
public static class FactProtections
{
    private static readonly Dictionary<Type, IFactProtection> All = typeof(IFactProtection)
        .Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IFactProtection)))
        .Select(type => (IFactProtection)Activator.CreateInstance(type)!)
        .ToDictionary(protection => protection.Facts);

    /// <summary>The protection of the facts of a record; null when nothing of them is confidential.</summary>
    public static IFactProtection? Of(Type facts) => All.GetValueOrDefault(facts);
}
