using System.Reflection;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>The query root: every field of every <see cref="IQueryFields"/>.</summary>
/// <param name="slices">The assemblies of the slices.</param>
public sealed class QueryRoot(params IReadOnlyCollection<Assembly> slices) : RootOf<IQueryFields>("Query", slices);
