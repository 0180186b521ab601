namespace CollectiveEconomy.Statistics.Codelists;

/// <summary>Identifiers of the codelists that attributes of the register refer to.</summary>
public static class CodelistIds
{
    /// <summary>Legal forms of collective economic organisations.</summary>
    public const string LegalForm = "LEGAL_FORM";

    /// <summary>Fields of activity as the Cooperative Alliance counts them.</summary>
    public const string Field = "HTX_FIELD_VCA";

    /// <summary>Sections of the Viet Nam Standard Industrial Classification 2018.</summary>
    public const string VsicSection = "VSIC2018_SECTION";

    /// <summary>Services of a cooperative to its members (Circular 01/2020).</summary>
    public const string ServiceType = "SERVICE_TYPE_CIRC01_2020";

    /// <summary>Grades of the annual assessment (Circular 01/2020).</summary>
    public const string Grade = "GRADE_CIRC01_2020";

    /// <summary>Bands of completed years since founding.</summary>
    public const string AgeBand = "AGE_BAND";

    /// <summary>Content areas of support.</summary>
    public const string ContentArea = "SUPPORT_CONTENT_AREA";

    /// <summary>Funding sources of models, including counterpart funds.</summary>
    public const string FundingSource = "FUNDING_SOURCE";

    /// <summary>Difficulties in carrying out models.</summary>
    public const string DifficultyType = "DIFFICULTY_TYPE";

    /// <summary>Schemes under which products and producers are certified.</summary>
    public const string CertificationScheme = "CERTIFICATION_SCHEME";

    /// <summary>National key products (Circular 37/2018 of the ministry of agriculture).</summary>
    public const string NationalKeyProduct = "KEY_PRODUCT_NATIONAL_TT37_2018";

    /// <summary>Populations that official figures count.</summary>
    public const string Entity = "ENTITY";

    /// <summary>Units of measurement.</summary>
    public const string Unit = "UNIT";

    /// <summary>Size by members (Circular 01/2020).</summary>
    public const string SizeByMembers = "SIZE_MEMBERS_CIRC01_2020";

    /// <summary>Size by charter capital (Circular 01/2020).</summary>
    public const string SizeByCapital = "SIZE_CAPITAL_CIRC01_2020";

    /// <summary>Size by members with revenue or capital (Decree 113/2024).</summary>
    public const string SizeByDecree113 = "SIZE_DECREE113_2024";

    /// <summary>Stars of the One Commune One Product programme.</summary>
    public const string OcopStar = "OCOP_STAR";

    /// <summary>Bands of the duration of support of a model, in months.</summary>
    public const string DurationBand = "DURATION_BAND";

    /// <summary>Status of a model.</summary>
    public const string ModelStatus = "MODEL_STATUS";

    /// <summary>Decision on a proposal.</summary>
    public const string ProposalDecision = "PROPOSAL_DECISION";

    /// <summary>Level of a key product designation.</summary>
    public const string DesignationLevel = "DESIGNATION_LEVEL";

    /// <summary>Groups of products.</summary>
    public const string ProductGroup = "PRODUCT_GROUP";

    /// <summary>Programmes, as a list of codes in releases.</summary>
    public const string Programme = "PROGRAMME";

    /// <summary>Products, as a list of codes in releases.</summary>
    public const string Product = "PRODUCT";

    /// <summary>Support units, as a list of codes in releases.</summary>
    public const string SupportUnit = "SUPPORT_UNIT";

    /// <summary>Outcome indicators, as a list of codes in releases.</summary>
    public const string OutcomeIndicator = "OUTCOME_INDICATOR";
}
