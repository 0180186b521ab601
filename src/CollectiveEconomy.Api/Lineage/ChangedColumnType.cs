using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Lineage;

/// <summary>Changed columns in the schema.</summary>
[RequiresRole(Role.Ministry)]
internal sealed class ChangedColumnType : NamedType<ChangedColumn>;
