using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectiveEconomy.Engine.DataLoaders;

/// <summary>Queries of which only values differ from call to call: built once, and compiled when they are first run.</summary>
/// <remarks>
/// EF Core finds the compiled form of any other query by walking its whole expression, which takes about as long as running a small one. A
/// compiled query belongs to one model, and so to one kind of database.
/// </remarks>
public static class CompiledQueries
{
    private static readonly ConditionalWeakTable<IModel, ConcurrentDictionary<object, object>> Queries = [];

    /// <summary>The compiled query.</summary>
    /// <typeparam name="TQuery">What runs it.</typeparam>
    /// <param name="register">The register of which it will be asked.</param>
    /// <param name="name">An object that stands for this query and no other.</param>
    /// <param name="build">Builds it, when it is asked for the first time.</param>
    public static TQuery Compiled<TQuery>(this RegisterContext register, object name, Func<TQuery> build)
        where TQuery : class => (TQuery)Queries.GetOrCreateValue(register.Model).GetOrAdd(name, static (_, build) => build(), build);
}
