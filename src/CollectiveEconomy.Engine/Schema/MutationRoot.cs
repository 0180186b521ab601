using System.Reflection;

namespace CollectiveEconomy.Engine.Schema;

/// <summary>The mutation root: every field of every <see cref="IMutationFields"/>.</summary>
/// <param name="slices">The assemblies of the slices.</param>
public sealed class MutationRoot(params IReadOnlyCollection<Assembly> slices) : RootOf<IMutationFields>("Mutation", slices);
