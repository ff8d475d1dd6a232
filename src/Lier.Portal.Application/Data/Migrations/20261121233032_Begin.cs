using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lier.Portal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(nullable: false),
                    Subject = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Decisions",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Period = table.Column<string>(maxLength: 7, nullable: false),
                    SessionDate = table.Column<DateOnly>(nullable: false),
                    Number = table.Column<string>(nullable: false),
                    RegisteredById = table.Column<int>(nullable: false),
                    RegisteredBy = table.Column<string>(nullable: false),
                    RegisteredAt = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Decisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Definitions",
                columns: table => new
                {
                    Sha256 = table.Column<string>(nullable: false),
                    Json = table.Column<string>(nullable: false),
                    FirstUsedAt = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Definitions", x => x.Sha256);
                });

            migrationBuilder.CreateTable(
                name: "Plans",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StartYear = table.Column<int>(nullable: false),
                    EndYear = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Reports",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Period = table.Column<string>(maxLength: 7, nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Origin = table.Column<string>(nullable: false),
                    PublishedAt = table.Column<DateTime>(nullable: true),
                    PublishedById = table.Column<int>(nullable: true),
                    PublishedBy = table.Column<string>(nullable: true),
                    Erratum = table.Column<string>(nullable: false),
                    Frozen = table.Column<string>(nullable: false),
                    Sha256 = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Rounds",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Period = table.Column<string>(maxLength: 7, nullable: false),
                    OpenedAt = table.Column<DateTime>(nullable: false),
                    OpenedById = table.Column<int>(nullable: true),
                    OpenedBy = table.Column<string>(nullable: false),
                    SubmitBy = table.Column<DateOnly>(nullable: true),
                    AgreeBy = table.Column<DateOnly>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PolicyObjective",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(nullable: false),
                    Title = table.Column<string>(nullable: false),
                    Position = table.Column<int>(nullable: false),
                    MultiYearPlanId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyObjective", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PolicyObjective_Plans_MultiYearPlanId",
                        column: x => x.MultiYearPlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PublishedActions",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReportId = table.Column<int>(nullable: false),
                    Slug = table.Column<string>(nullable: false),
                    Frozen = table.Column<string>(nullable: false),
                    FrozenBudget = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedActions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublishedActions_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ActionPlan",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(nullable: false),
                    Title = table.Column<string>(nullable: false),
                    Description = table.Column<string>(nullable: false),
                    Position = table.Column<int>(nullable: false),
                    PolicyObjectiveId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionPlan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActionPlan_PolicyObjective_PolicyObjectiveId",
                        column: x => x.PolicyObjectiveId,
                        principalTable: "PolicyObjective",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Actions",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(nullable: false),
                    Slug = table.Column<string>(nullable: false),
                    Title = table.Column<string>(nullable: false),
                    Description = table.Column<string>(nullable: false),
                    Start = table.Column<DateOnly>(nullable: false),
                    End = table.Column<DateOnly>(nullable: false),
                    Team = table.Column<string>(nullable: false),
                    Position = table.Column<int>(nullable: false),
                    ActionPlanId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Actions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Actions_ActionPlan_ActionPlanId",
                        column: x => x.ActionPlanId,
                        principalTable: "ActionPlan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Mandate",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AldermanId = table.Column<int>(nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    Until = table.Column<DateOnly>(nullable: true),
                    PolicyActionId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mandate", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Mandate_Accounts_AldermanId",
                        column: x => x.AldermanId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Mandate_Actions_PolicyActionId",
                        column: x => x.PolicyActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Notes",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ActionId = table.Column<int>(nullable: false),
                    Period = table.Column<string>(maxLength: 7, nullable: false),
                    Stage = table.Column<string>(nullable: false),
                    WriterIds = table.Column<string>(nullable: false),
                    LastWrittenBy = table.Column<string>(nullable: true),
                    LastWrittenAt = table.Column<DateTime>(nullable: true),
                    Revision = table.Column<int>(nullable: false),
                    Text_Progress = table.Column<string>(nullable: false),
                    Text_ProgressLight = table.Column<string>(nullable: true),
                    Text_Status = table.Column<string>(nullable: true),
                    Text_StopReason = table.Column<string>(nullable: false),
                    Text_Timing = table.Column<string>(nullable: false),
                    Text_TimingLight = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notes_Actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "Actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DecisionResult",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NoteId = table.Column<int>(nullable: false),
                    VersionNumber = table.Column<int>(nullable: false),
                    Outcome = table.Column<string>(nullable: false),
                    Reason = table.Column<string>(nullable: true),
                    DecisionId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecisionResult", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DecisionResult_Decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DecisionResult_Notes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "Notes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NoteStep",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Sequence = table.Column<int>(nullable: false),
                    Kind = table.Column<string>(nullable: false),
                    PersonId = table.Column<int>(nullable: false),
                    PersonName = table.Column<string>(nullable: false),
                    OnBehalfOf = table.Column<string>(nullable: true),
                    At = table.Column<DateTime>(nullable: false),
                    VersionNumber = table.Column<int>(nullable: false),
                    Reason = table.Column<string>(nullable: true),
                    NoteId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoteStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NoteStep_Notes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "Notes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NoteVersion",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(nullable: false),
                    WriterIds = table.Column<string>(nullable: false),
                    Sha256 = table.Column<string>(nullable: false),
                    NoteId = table.Column<int>(nullable: false),
                    Text_Progress = table.Column<string>(nullable: false),
                    Text_ProgressLight = table.Column<string>(nullable: true),
                    Text_Status = table.Column<string>(nullable: true),
                    Text_StopReason = table.Column<string>(nullable: false),
                    Text_Timing = table.Column<string>(nullable: false),
                    Text_TimingLight = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoteVersion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NoteVersion_Notes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "Notes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Routes",
                columns: table => new
                {
                    NoteId = table.Column<int>(nullable: false),
                    DefinitionHash = table.Column<string>(nullable: false),
                    Run = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Routes", x => x.NoteId);
                    table.ForeignKey(
                        name: "FK_Routes_Definitions_DefinitionHash",
                        column: x => x.DefinitionHash,
                        principalTable: "Definitions",
                        principalColumn: "Sha256",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Routes_Notes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "Notes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Subject",
                table: "Accounts",
                column: "Subject",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ActionPlan_PolicyObjectiveId",
                table: "ActionPlan",
                column: "PolicyObjectiveId");

            migrationBuilder.CreateIndex(
                name: "IX_Actions_ActionPlanId",
                table: "Actions",
                column: "ActionPlanId");

            migrationBuilder.CreateIndex(
                name: "IX_Actions_Slug",
                table: "Actions",
                column: "Slug");

            migrationBuilder.CreateIndex(
                name: "IX_Actions_Team",
                table: "Actions",
                column: "Team");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionResult_DecisionId_NoteId",
                table: "DecisionResult",
                columns: new[] { "DecisionId", "NoteId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DecisionResult_NoteId",
                table: "DecisionResult",
                column: "NoteId");

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_Number",
                table: "Decisions",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mandate_AldermanId",
                table: "Mandate",
                column: "AldermanId");

            migrationBuilder.CreateIndex(
                name: "IX_Mandate_PolicyActionId",
                table: "Mandate",
                column: "PolicyActionId");

            migrationBuilder.CreateIndex(
                name: "IX_NoteStep_NoteId_Sequence",
                table: "NoteStep",
                columns: new[] { "NoteId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NoteVersion_NoteId_Number",
                table: "NoteVersion",
                columns: new[] { "NoteId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notes_ActionId_Period",
                table: "Notes",
                columns: new[] { "ActionId", "Period" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notes_Period_Stage",
                table: "Notes",
                columns: new[] { "Period", "Stage" });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_StartYear",
                table: "Plans",
                column: "StartYear",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PolicyObjective_MultiYearPlanId",
                table: "PolicyObjective",
                column: "MultiYearPlanId");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedActions_ReportId",
                table: "PublishedActions",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedActions_Slug",
                table: "PublishedActions",
                column: "Slug");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_Period_Version",
                table: "Reports",
                columns: new[] { "Period", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Rounds_Period",
                table: "Rounds",
                column: "Period",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Routes_DefinitionHash",
                table: "Routes",
                column: "DefinitionHash");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DecisionResult");

            migrationBuilder.DropTable(
                name: "Mandate");

            migrationBuilder.DropTable(
                name: "NoteStep");

            migrationBuilder.DropTable(
                name: "NoteVersion");

            migrationBuilder.DropTable(
                name: "PublishedActions");

            migrationBuilder.DropTable(
                name: "Rounds");

            migrationBuilder.DropTable(
                name: "Routes");

            migrationBuilder.DropTable(
                name: "Decisions");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "Reports");

            migrationBuilder.DropTable(
                name: "Definitions");

            migrationBuilder.DropTable(
                name: "Notes");

            migrationBuilder.DropTable(
                name: "Actions");

            migrationBuilder.DropTable(
                name: "ActionPlan");

            migrationBuilder.DropTable(
                name: "PolicyObjective");

            migrationBuilder.DropTable(
                name: "Plans");
        }
    }
}
