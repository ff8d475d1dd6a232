using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lier.Portal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class SeveralAgreements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AskedRole",
                table: "Routes",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AskedWithin",
                table: "Routes",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StepId",
                table: "Routes",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StepName",
                table: "Routes",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ClosedAt",
                table: "Rounds",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AsRole",
                table: "NoteStep",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PartyId",
                table: "NoteStep",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RouteStepId",
                table: "NoteStep",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ActivatedAt",
                table: "Definitions",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ActivatedBy",
                table: "Definitions",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Interventions",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(nullable: false),
                    Subject = table.Column<string>(nullable: false),
                    What = table.Column<string>(nullable: false),
                    Reason = table.Column<string>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    PersonId = table.Column<int>(nullable: false),
                    PersonName = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interventions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "JournalLine",
                columns: table => new
                {
                    NoteId = table.Column<int>(nullable: false),
                    Sequence = table.Column<int>(nullable: false),
                    ActivityId = table.Column<string>(nullable: false),
                    Activity = table.Column<string>(nullable: false),
                    Event = table.Column<string>(nullable: false),
                    Message = table.Column<string>(nullable: true),
                    Outcome = table.Column<string>(nullable: true),
                    At = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JournalLine", x => new { x.NoteId, x.Sequence });
                    table.ForeignKey(
                        name: "FK_JournalLine_Routes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "Routes",
                        principalColumn: "NoteId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Substitution",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SubstituteId = table.Column<int>(nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    Until = table.Column<DateOnly>(nullable: false),
                    NamedAt = table.Column<DateTime>(nullable: false),
                    NamedBy = table.Column<string>(nullable: false),
                    PrincipalId = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Substitution", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Substitution_Accounts_PrincipalId",
                        column: x => x.PrincipalId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Substitution_Accounts_SubstituteId",
                        column: x => x.SubstituteId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            // Notes that are under way followed the one route there was.
            migrationBuilder.Sql("UPDATE \"Notes\" SET \"Stage\" = 'ForAgreement' WHERE \"Stage\" = 'WithAlderman'");
            migrationBuilder.Sql("UPDATE \"Routes\" SET \"StepId\" = 'opmaak', \"StepName\" = 'Opmaak', \"AskedRole\" = 'Staff', \"AskedWithin\" = 'Team' WHERE \"NoteId\" IN (SELECT \"Id\" FROM \"Notes\" WHERE \"Stage\" = 'Draft')");
            migrationBuilder.Sql("UPDATE \"Routes\" SET \"StepId\" = 'akkoord', \"StepName\" = 'Akkoord schepen', \"AskedRole\" = 'Alderman', \"AskedWithin\" = 'AllCompetent' WHERE \"NoteId\" IN (SELECT \"Id\" FROM \"Notes\" WHERE \"Stage\" = 'ForAgreement')");
            migrationBuilder.Sql("UPDATE \"Routes\" SET \"StepId\" = 'college', \"StepName\" = 'College', \"AskedRole\" = 'CollegeSecretary', \"AskedWithin\" = 'Anyone' WHERE \"NoteId\" IN (SELECT \"Id\" FROM \"Notes\" WHERE \"Stage\" = 'WithCollege')");
            migrationBuilder.Sql("UPDATE \"NoteStep\" SET \"PartyId\" = \"PersonId\", \"AsRole\" = 'Alderman', \"RouteStepId\" = 'akkoord' WHERE \"Kind\" IN ('Agreed', 'SentBack')");
            migrationBuilder.Sql("UPDATE \"Definitions\" SET \"ActivatedAt\" = \"FirstUsedAt\", \"ActivatedBy\" = 'eerste start'");

            migrationBuilder.CreateIndex(
                name: "IX_Routes_AskedRole",
                table: "Routes",
                column: "AskedRole");

            migrationBuilder.CreateIndex(
                name: "IX_Substitution_PrincipalId",
                table: "Substitution",
                column: "PrincipalId");

            migrationBuilder.CreateIndex(
                name: "IX_Substitution_SubstituteId",
                table: "Substitution",
                column: "SubstituteId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Interventions");

            migrationBuilder.DropTable(
                name: "JournalLine");

            migrationBuilder.DropTable(
                name: "Substitution");

            migrationBuilder.DropIndex(
                name: "IX_Routes_AskedRole",
                table: "Routes");

            migrationBuilder.DropColumn(
                name: "AskedRole",
                table: "Routes");

            migrationBuilder.DropColumn(
                name: "AskedWithin",
                table: "Routes");

            migrationBuilder.DropColumn(
                name: "StepId",
                table: "Routes");

            migrationBuilder.DropColumn(
                name: "StepName",
                table: "Routes");

            migrationBuilder.DropColumn(
                name: "ClosedAt",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "AsRole",
                table: "NoteStep");

            migrationBuilder.DropColumn(
                name: "PartyId",
                table: "NoteStep");

            migrationBuilder.DropColumn(
                name: "RouteStepId",
                table: "NoteStep");

            migrationBuilder.DropColumn(
                name: "ActivatedAt",
                table: "Definitions");

            migrationBuilder.DropColumn(
                name: "ActivatedBy",
                table: "Definitions");
        }
    }
}
